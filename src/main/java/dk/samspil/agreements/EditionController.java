package dk.samspil.agreements;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.documents.Docx;
import dk.samspil.documents.Pdf;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import gg.jte.generated.precompiled.Templates;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** An edition to read, to take along as PDF or Word, and to compare with the one before. */
@Controller
@RequestMapping("/samarbejder/{place}/aftaler/{agreement}/udgaver/{edition}")
@Needs(Permission.SEE)
class EditionController {

    private final EditionPages pages;
    private final Wording wording;
    private final Pdf pdf;
    private final Docx docx;
    private final Templates templates;

    EditionController(EditionPages pages, Wording wording, Pdf pdf, Docx docx, Templates templates) {
        this.pages = pages;
        this.wording = wording;
        this.pdf = pdf;
        this.docx = docx;
        this.templates = templates;
    }

    @GetMapping
    Html read(@PathVariable UUID place, @PathVariable UUID agreement, @PathVariable UUID edition, Frame frame) {
        return Html.page(templates.agreementsEdition(pages.page(place, agreement, edition, frame), frame));
    }

    @GetMapping("/forskelle")
    Html compare(@PathVariable UUID place, @PathVariable UUID agreement, @PathVariable UUID edition, Frame frame) {
        return Html.page(templates.agreementsCompare(pages.compare(place, agreement, edition, frame), frame));
    }

    @GetMapping("/tekst.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID place, @PathVariable UUID agreement, @PathVariable UUID edition, Frame frame) {
        var page = pages.page(place, agreement, edition, frame);
        return file(pdf.of(html(page)), MediaType.APPLICATION_PDF, page, "pdf");
    }

    @GetMapping("/tekst.docx")
    ResponseEntity<byte[]> docx(
            @PathVariable UUID place, @PathVariable UUID agreement, @PathVariable UUID edition, Frame frame) {
        var page = pages.page(place, agreement, edition, frame);
        return file(docx.of(html(page)), Docx.MEDIA_TYPE, page, "docx");
    }

    private String html(AgreementTextPage page) {
        return templates
                .agreementsDocument(page.document(), wording.texts(page.agreement()), null)
                .render();
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, AgreementTextPage page, String ending) {
        var name = page.agreement().title() + ", " + page.document().edition().number() + "." + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
