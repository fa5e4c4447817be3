package dk.samspil.collaborations;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.organisations.Organisations;
import dk.samspil.people.ContactPersons;
import dk.samspil.web.Contact;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Starts a collaboration, or enters one that has been going for years. */
@Controller
@RequestMapping("/samarbejder/nyt")
@Needs(Permission.COLLABORATE)
class StartController {

    private final Collaborations collaborations;
    private final Organisations organisations;
    private final ContactPersons contacts;
    private final Descriptions descriptions;
    private final Templates templates;
    private final Ids ids;

    StartController(
            Collaborations collaborations,
            Organisations organisations,
            ContactPersons contacts,
            Descriptions descriptions,
            Templates templates,
            Ids ids) {
        this.collaborations = collaborations;
        this.organisations = organisations;
        this.contacts = contacts;
        this.descriptions = descriptions;
        this.templates = templates;
        this.ids = ids;
    }

    @GetMapping
    Html empty(Frame frame) {
        var name = frame.person() == null ? "" : frame.person().name();
        var contact = contacts.called(name).orElse(new Contact(name, "", null, null, null, null));
        var form = StartForm.empty(ids.next(), contact, organisations.own().municipality());
        return Html.page(page(form, Problems.none(), frame));
    }

    @PostMapping
    View start(@Valid @ModelAttribute("form") StartForm form, BindingResult binding, Frame frame) {
        var problems = descriptions.check(form, Problems.of(binding, frame.t()), frame.t());
        if (problems.any() || form.id() == null) {
            return Html.refused(page(form.id() == null ? form.with(ids.next()) : form, problems, frame));
        }
        var place = new PlaceId(form.id());
        collaborations.start(form.begun(place, organisations.own().address()));
        return SeeOther.at(Room.path(place) + "/parter").saying("collaborations.started");
    }

    private JteModel page(StartForm form, Problems problems, Frame frame) {
        return templates.collaborationsStart(new StartPage(form, descriptions.part(form, problems, frame.t())), frame);
    }
}
