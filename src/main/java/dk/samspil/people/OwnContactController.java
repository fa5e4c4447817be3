package dk.samspil.people;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.organisations.Organisations;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** One's own numbers in one's own organisation: for volunteers too, who do not see the others. */
@Needs(Permission.OWN_ACCOUNT)
@Controller
@RequestMapping(OwnContactController.PATH)
class OwnContactController {

    static final String PATH = "/organisation/folk/mig";

    private final OwnContacts contacts;
    private final Organisations organisations;
    private final Templates templates;

    OwnContactController(OwnContacts contacts, Organisations organisations, Templates templates) {
        this.contacts = contacts;
        this.organisations = organisations;
        this.templates = templates;
    }

    @GetMapping
    Html show(Frame frame) {
        var own = contacts.own();
        var page = OwnContactPage.of(own, name(), OwnContactForm.of(own), Problems.none(), frame.t());
        return Html.page(templates.peopleOwn(page, frame));
    }

    @PostMapping
    View change(@Valid OwnContactForm form, BindingResult binding, Frame frame) {
        var problems = Problems.of(binding, frame.t());
        if (problems.any()) {
            var page = OwnContactPage.of(contacts.own(), name(), form, problems, frame.t());
            return Html.refused(templates.peopleOwn(page, frame));
        }
        try {
            contacts.change(form);
            return SeeOther.at(PATH).saying("people.ownContact");
        } catch (Stale e) {
            var page = OwnContactPage.stale(contacts.own(), name(), form, contacts.lastChange(), frame.t());
            return Html.stale(templates.peopleOwn(page, frame));
        }
    }

    private String name() {
        return organisations.own().name();
    }
}
