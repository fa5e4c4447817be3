package dk.samspil.people;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.organisations.Choices;
import dk.samspil.organisations.Units;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** One's own organisation's contact persons. */
@Needs(Permission.SEE)
@Controller
@RequestMapping("/organisation/kontakter")
class ContactController {

    private static final String PATH = "/organisation/kontakter";

    private final ContactPersons contacts;
    private final Units units;
    private final Ids ids;
    private final Templates templates;

    ContactController(ContactPersons contacts, Units units, Ids ids, Templates templates) {
        this.contacts = contacts;
        this.units = units;
        this.ids = ids;
        this.templates = templates;
    }

    @GetMapping
    Html list(Frame frame) {
        return Html.page(templates.peopleContacts(ContactListPage.of(contacts.all(), units.names(), frame), frame));
    }

    @GetMapping("/ny")
    Html blank(Frame frame) {
        contacts.requireEditor();
        return Html.page(page(ContactForm.blank(ids.next().toString()), true, Problems.none(), frame));
    }

    @PostMapping
    View add(@Valid ContactForm form, BindingResult binding, Frame frame) {
        var problems = Problems.of(binding, frame.t());
        if (problems.any()) {
            return Html.refused(page(form, true, problems, frame));
        }
        try {
            contacts.add(form);
            return SeeOther.at(PATH).saying("people.contactAdded");
        } catch (Refusal refusal) {
            return Html.refused(page(form, true, problems.and(refusal.field(), refusal.text(frame.t())), frame));
        }
    }

    @GetMapping("/{id}")
    Html edit(@PathVariable UUID id, Frame frame) {
        contacts.requireEditor();
        return Html.page(page(ContactForm.of(contacts.contact(id)), false, Problems.none(), frame));
    }

    @PostMapping("/{id}")
    View change(@PathVariable UUID id, @Valid ContactForm form, BindingResult binding, Frame frame) {
        var problems = Problems.of(binding, frame.t());
        if (problems.any()) {
            return Html.refused(page(form, false, problems, frame));
        }
        try {
            contacts.change(id, form);
            return SeeOther.at(PATH).saying("people.contactChanged");
        } catch (Refusal refusal) {
            return Html.refused(page(form, false, problems.and(refusal.field(), refusal.text(frame.t())), frame));
        } catch (Stale e) {
            var page = ContactPersonPage.stale(
                    contacts.contact(id), form, contacts.lastChange(id), Choices.units(units, frame.t()), frame.t());
            return Html.stale(templates.peopleContact(page, frame));
        }
    }

    @PostMapping("/{id}/slut")
    View end(@PathVariable UUID id) {
        contacts.end(id);
        return SeeOther.at(PATH).saying("people.contactEnded");
    }

    private JteModel page(ContactForm form, boolean isNew, Problems problems, Frame frame) {
        return templates.peopleContact(
                ContactPersonPage.of(form, isNew, Choices.units(units, frame.t()), problems, frame.t()), frame);
    }
}
