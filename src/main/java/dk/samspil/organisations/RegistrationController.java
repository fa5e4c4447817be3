package dk.samspil.organisations;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.WornHat;
import dk.samspil.reference.Reference;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Registering an organisation. Whoever does it wears its hat from the next page on. */
@Needs(Permission.OWN_ACCOUNT)
@Controller
@RequestMapping("/organisation/ny")
class RegistrationController {

    private final Registrations registrations;
    private final Reference reference;
    private final Ids ids;
    private final Templates templates;

    RegistrationController(Registrations registrations, Reference reference, Ids ids, Templates templates) {
        this.registrations = registrations;
        this.reference = reference;
        this.ids = ids;
        this.templates = templates;
    }

    @GetMapping
    Html blank(Frame frame) {
        return Html.page(page(RegistrationForm.blank(ids.next().toString()), Problems.none(), frame));
    }

    @PostMapping
    View register(@Valid RegistrationForm form, BindingResult binding, Frame frame, HttpSession session) {
        var problems = Problems.of(binding, frame.t());
        if (problems.any()) {
            return Html.refused(page(form, problems, frame));
        }
        try {
            new WornHat(session).wear(registrations.register(form));
            return SeeOther.at("/organisation").saying("organisations.registered");
        } catch (Refusal refusal) {
            return Html.refused(page(form, problems.and(refusal.field(), refusal.text(frame.t())), frame));
        }
    }

    private JteModel page(RegistrationForm form, Problems problems, Frame frame) {
        var nationals = registrations.nationals(form).stream()
                .map(national -> new Option(national.id().toString(), national.name()))
                .toList();
        var page = RegistrationPage.of(
                form,
                Choices.municipalities(reference),
                nationals,
                registrations.claimable().size(),
                problems,
                frame.t());
        return templates.organisationsRegister(page, frame);
    }
}
