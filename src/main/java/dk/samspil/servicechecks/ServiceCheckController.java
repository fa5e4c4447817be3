package dk.samspil.servicechecks;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The whole service check on one page. */
@Controller
class ServiceCheckController {

    private final ServiceChecks checks;
    private final LegalBases bases;
    private final Templates templates;

    ServiceCheckController(ServiceChecks checks, LegalBases bases, Templates templates) {
        this.checks = checks;
        this.bases = bases;
        this.templates = templates;
    }

    @GetMapping("/servicetjek")
    @Needs(Permission.SEE)
    Html check(Frame frame) {
        return Html.page(templates.servicechecksCheck(ServiceCheckPage.of(checks.own(), bases, frame.t()), frame));
    }
}
