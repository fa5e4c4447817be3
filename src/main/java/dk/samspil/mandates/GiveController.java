package dk.samspil.mandates;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.organisations.Organisations;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** An association gives a mandate, signed in: to a centre nearby, or to a consultant who has asked. */
@Controller
@Needs(Permission.ADMINISTER)
@RequestMapping(MandateController.PATH)
class GiveController {

    private final Giving giving;
    private final Mandates mandates;
    private final Organisations organisations;
    private final Ids ids;
    private final Templates templates;

    GiveController(Giving giving, Mandates mandates, Organisations organisations, Ids ids, Templates templates) {
        this.giving = giving;
        this.mandates = mandates;
        this.organisations = organisations;
        this.ids = ids;
        this.templates = templates;
    }

    @GetMapping("/giv")
    Html blank(Frame frame) {
        var centres = giving.centres();
        var first = centres.size() == 1 ? centres.getFirst().id().toString() : "";
        return Html.page(page(new GiveForm(ids.next(), first, "", ""), Problems.none(), frame));
    }

    @PostMapping("/giv")
    View give(@Valid GiveForm form, BindingResult binding, Frame frame) {
        var problems = Problems.of(binding, frame.t());
        if (problems.any()) {
            return Html.refused(page(form, problems, frame));
        }
        try {
            var id = Objects.requireNonNullElseGet(form.id(), ids::next);
            var centre = Typed.id(form.centre()).orElseThrow(() -> new Refusal("centre", "mandates.problem.centre"));
            giving.give(id, new OrganisationId(centre), Term.until(form.until(), mandates.today()), form.words());
            return SeeOther.at(MandateController.PATH + "/" + id).saying("mandates.gave");
        } catch (Refusal refusal) {
            return Html.refused(page(form, problems.and(refusal.field(), refusal.text(frame.t())), frame));
        }
    }

    @PostMapping("/{id}/svar")
    View answer(
            @PathVariable UUID id,
            @RequestParam boolean ja,
            @Valid @ModelAttribute("form") YesForm form,
            BindingResult binding,
            Frame frame) {
        var here = SeeOther.at(MandateController.PATH + "/" + id);
        if (!ja) {
            mandates.decline(id);
            return here.saying("mandates.declined");
        }
        var problems = Problems.of(binding, frame.t());
        var mandate = mandates.mandate(id);
        if (!problems.any()) {
            try {
                giving.accept(id, form.contactName(), Term.until(form.until(), mandates.today()), null);
                return here.saying("mandates.gave");
            } catch (Refusal refusal) {
                problems = problems.and(refusal.field(), refusal.text(frame.t()));
            }
        }
        return Html.refused(templates.mandatesAnswer(
                MandateAnswerPage.of(mandate, mandate.ending() == null, form, problems, frame.t()), frame));
    }

    private JteModel page(GiveForm form, Problems problems, Frame frame) {
        var name = organisations.own().name();
        return templates.mandatesGive(MandateGivePage.of(form, name, giving.centres(), problems, frame.t()), frame);
    }
}
