package dk.samspil.minutes;

import dk.samspil.access.Actor;
import dk.samspil.access.ByLink;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.documents.Pdf;
import dk.samspil.web.Frame;
import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The minutes as a document to keep, also for whoever holds a link. */
@Controller
class MinutesPdfController {

    private final MinutesPages pages;
    private final Pdf pdf;
    private final Templates templates;

    MinutesPdfController(MinutesPages pages, Pdf pdf, Templates templates) {
        this.pages = pages;
        this.pdf = pdf;
        this.templates = templates;
    }

    @GetMapping("/samarbejder/{place}/moeder/{meeting}/referat.pdf")
    @Needs(Permission.SEE)
    ResponseEntity<byte[]> signedIn(@PathVariable UUID place, @PathVariable UUID meeting, Frame frame) {
        return document(new PlaceId(place), meeting, frame);
    }

    @GetMapping("/svar/referat/{token}/pdf")
    @ByLink(LinkPurpose.MINUTES)
    ResponseEntity<byte[]> withLink(Frame frame) {
        var link = Actor.currentLink();
        return document(link.place(), link.subject(), frame);
    }

    private ResponseEntity<byte[]> document(PlaceId place, UUID meeting, Frame frame) {
        var page = pages.page(place, meeting, frame);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("referat-"
                                        + page.meeting().plan().hour().day() + ".pdf")
                                .build()
                                .toString())
                .body(pdf.of(templates.minutesDocument(page, frame).render()));
    }
}
