package dk.samspil.agreements;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One agreement: its clauses, how far they have come, and what comes next. */
@Controller
class AgreementController {

    private final AgreementPages pages;
    private final Templates templates;

    AgreementController(AgreementPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/samarbejder/{place}/aftaler/{agreement}")
    @Needs(Permission.SEE)
    Html agreement(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        return Html.page(templates.agreementsAgreement(pages.page(place, agreement, frame), frame));
    }
}
