package dk.samspil.registers;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An organisation's own agreements. */
@Controller
class OwnAgreementsController {

    private final OwnAgreements agreements;
    private final Templates templates;

    OwnAgreementsController(OwnAgreements agreements, Templates templates) {
        this.agreements = agreements;
        this.templates = templates;
    }

    @GetMapping("/aftaler")
    @Needs(Permission.SEE)
    Html list(@RequestParam(required = false) @Nullable Integer side, Frame frame) {
        int page = Typed.page(side);
        return Html.page(
                templates.registersOwn(OwnAgreementsPage.of(agreements.page(page), page, agreements.today()), frame));
    }
}
