package dk.samspil.principles;

import dk.samspil.access.Actor;
import dk.samspil.access.ByLink;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Open;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.documents.Pdf;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The frame to read: the public page of one that lies open, and each as a document to keep. */
@Controller
class FrameReadingController {

    private final Dialogues dialogues;
    private final Editions editions;
    private final Pdf pdf;
    private final Templates templates;

    FrameReadingController(Dialogues dialogues, Editions editions, Pdf pdf, Templates templates) {
        this.dialogues = dialogues;
        this.editions = editions;
        this.pdf = pdf;
        this.templates = templates;
    }

    @GetMapping("/principper/rammer/{place}")
    @Open
    Html open(@PathVariable UUID place, Frame frame) {
        return Html.page(templates.principlesPublished(editions.published(new PlaceId(place)), frame));
    }

    @GetMapping("/principper/rammer/{place}.pdf")
    @Open
    ResponseEntity<byte[]> openPdf(@PathVariable UUID place, Frame frame) {
        return document(editions.published(new PlaceId(place)), frame);
    }

    @GetMapping("/principper/{place}/ramme/{number:\\d+}.pdf")
    @Needs(Permission.SEE)
    ResponseEntity<byte[]> signedIn(@PathVariable UUID place, @PathVariable int number, Frame frame) {
        return document(editions.edition(dialogues.dialogue(new PlaceId(place)).place(), number), frame);
    }

    @GetMapping("/svar/ramme/{token}/pdf")
    @ByLink(LinkPurpose.BACKING)
    ResponseEntity<byte[]> withLink(Frame frame) {
        if (Actor.current() instanceof Actor.LinkHolder(var link)) {
            return document(editions.edition(link.subject()), frame);
        }
        throw new NotHere();
    }

    private ResponseEntity<byte[]> document(Edition edition, Frame frame) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("lokal-ramme-" + edition.number() + ".pdf")
                                .build()
                                .toString())
                .body(pdf.of(templates.principlesDocument(edition, frame).render()));
    }
}
