package dk.samspil.directory;

import dk.samspil.access.Open;
import dk.samspil.documents.Pdf;
import dk.samspil.reference.Need;
import dk.samspil.reference.Reference;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The directory, an offer's page and its leaflet: for everyone, without a log-in. */
@Open
@Controller
class DirectoryController {

    private final Directory directory;
    private final DirectoryLook directoryLook;
    private final OfferLook offerLook;
    private final Reference reference;
    private final Pdf pdf;
    private final Templates templates;

    DirectoryController(
            Directory directory,
            DirectoryLook directoryLook,
            OfferLook offerLook,
            Reference reference,
            Pdf pdf,
            Templates templates) {
        this.directory = directory;
        this.directoryLook = directoryLook;
        this.offerLook = offerLook;
        this.reference = reference;
        this.pdf = pdf;
        this.templates = templates;
    }

    @GetMapping("/faellesskaber")
    View search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kommune,
            @RequestParam(defaultValue = "") String behov,
            @RequestParam(defaultValue = "1") int side,
            Frame frame) {
        var search = new OfferSearch(q, known(kommune), need(behov), side);
        var page = directoryLook.page(search, directory.search(search), frame.t());
        return Html.page(templates.directoryDirectory(page, frame));
    }

    @GetMapping("/faellesskaber/{id}")
    View offer(@PathVariable UUID id, Frame frame) {
        var page = offerLook.page(directory.offer(new OfferId(id)), frame);
        return Html.page(templates.directoryOffer(page, frame));
    }

    @GetMapping("/faellesskaber/{id}/folder")
    View leaflet(@PathVariable UUID id, Frame frame) {
        var page = offerLook.leaflet(directory.offer(new OfferId(id)), frame.t());
        return Html.page(templates.directoryLeaflet(page, frame));
    }

    @GetMapping(path = "/faellesskaber/{id}/folder.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> leafletAsPdf(@PathVariable UUID id, Frame frame) {
        var page = offerLook.leaflet(directory.offer(new OfferId(id)), frame.t());
        var html = templates.directoryLeafletPdf(page, frame).render();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(pdf.of(html));
    }

    /** An address somebody kept or guessed asks for nothing that is not there: then it narrows nothing. */
    private @Nullable String known(String municipality) {
        return reference.municipality(municipality).isPresent() ? municipality : null;
    }

    private static @Nullable Need need(String name) {
        return Arrays.stream(Need.values())
                .filter(need -> need.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
