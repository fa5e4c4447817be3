package dk.samspil.signatures;

import dk.samspil.access.Actor;
import dk.samspil.access.ByLink;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.NotHere;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.EditionId;
import dk.samspil.documents.Download;
import dk.samspil.documents.Files;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import gg.jte.generated.precompiled.Templates;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sealed agreement for those who have it by mail and no account. */
@Controller
@ByLink(LinkPurpose.SEALED)
class SealedController {

    private final Agreements agreements;
    private final Files files;
    private final Templates templates;

    SealedController(Agreements agreements, Files files, Templates templates) {
        this.agreements = agreements;
        this.files = files;
        this.templates = templates;
    }

    @GetMapping("/svar/aftale/{token}")
    Html show(Frame frame) {
        return Html.page(templates.signaturesSealed(page(frame), frame));
    }

    @GetMapping("/svar/aftale/{token}/pdf")
    ResponseEntity<byte[]> open(Frame frame) {
        return Download.of(
                files.content(Objects.requireNonNull(page(frame).edition().paper())));
    }

    private SealedPage page(Frame frame) {
        var id = new EditionId(Actor.currentLink().subject());
        var agreement = agreements.of(id);
        return agreement
                .edition(id)
                .filter(edition -> edition.isSigned() && edition.paper() != null)
                .map(edition -> new SealedPage(agreement, edition, frame.path()))
                .orElseThrow(NotHere::new);
    }
}
