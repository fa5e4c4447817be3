package dk.samspil.organisations;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.reference.Reference;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One's own organisation: what it is, and changing that. */
@Controller
class OrganisationController {

    private final Organisations organisations;
    private final Reference reference;
    private final Templates templates;

    OrganisationController(Organisations organisations, Reference reference, Templates templates) {
        this.organisations = organisations;
        this.reference = reference;
        this.templates = templates;
    }

    @Needs(Permission.SEE)
    @GetMapping("/organisation")
    Html show(Frame frame) {
        return Html.page(
                templates.organisationsShow(OrganisationPage.of(organisations.facts(), reference, frame), frame));
    }

    @Needs(Permission.ADMINISTER)
    @GetMapping("/organisation/ret")
    Html edit(Frame frame) {
        var facts = organisations.facts();
        var page = OrganisationEditPage.of(OrganisationForm.of(facts), facts, Problems.none(), frame.t());
        return Html.page(templates.organisationsEdit(page, frame));
    }

    @Needs(Permission.ADMINISTER)
    @PostMapping("/organisation")
    View change(@Valid OrganisationForm form, BindingResult binding, Frame frame) {
        var problems = Problems.of(binding, frame.t());
        if (problems.any()) {
            return refused(form, problems, frame);
        }
        try {
            organisations.change(form);
            return SeeOther.at("/organisation").saying("organisations.changed");
        } catch (Refusal refusal) {
            return refused(form, problems.and(refusal.field(), refusal.text(frame.t())), frame);
        } catch (Stale e) {
            var page = OrganisationEditPage.stale(form, organisations.facts(), organisations.lastChange(), frame.t());
            return Html.stale(templates.organisationsEdit(page, frame));
        }
    }

    private Html refused(OrganisationForm form, Problems problems, Frame frame) {
        var page = OrganisationEditPage.of(form, organisations.facts(), problems, frame.t());
        return Html.refused(templates.organisationsEdit(page, frame));
    }
}
