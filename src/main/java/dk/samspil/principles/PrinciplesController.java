package dk.samspil.principles;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.Open;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.organisations.Organisations;
import dk.samspil.people.ContactPersons;
import dk.samspil.web.Contact;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Pager;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The four principles for everybody, one's own dialogues about them, and opening one. */
@Controller
@RequestMapping("/principper")
class PrinciplesController {

    private final Dialogues dialogues;
    private final Editions editions;
    private final Looks looks;
    private final Organisations organisations;
    private final ContactPersons contacts;
    private final Templates templates;
    private final Ids ids;

    PrinciplesController(
            Dialogues dialogues,
            Editions editions,
            Looks looks,
            Organisations organisations,
            ContactPersons contacts,
            Templates templates,
            Ids ids) {
        this.dialogues = dialogues;
        this.editions = editions;
        this.looks = looks;
        this.organisations = organisations;
        this.contacts = contacts;
        this.templates = templates;
        this.ids = ids;
    }

    @GetMapping
    @Open
    Html all(@RequestParam(name = "side", required = false) @Nullable Integer number, Frame frame) {
        int page = Typed.page(number);
        boolean seesOwn = frame.may(Permission.SEE);
        return Html.page(templates.principlesAll(
                new PrinciplesPage(
                        seesOwn ? dialogues.cards(page) : List.of(),
                        Pager.of(page, seesOwn ? dialogues.count() : 0, DialogueCard.PAGE, "/principper"),
                        frame.may(Permission.COLLABORATE) && dialogues.mayOpen(),
                        editions.published(page),
                        Pager.of(page, editions.countPublished(), Editions.PAGE, "/principper")),
                frame));
    }

    @GetMapping("/ny")
    @Needs(Permission.COLLABORATE)
    Html blank(Frame frame) {
        var name = frame.person() == null ? "" : frame.person().name();
        var contact = contacts.called(name).orElse(new Contact(name, "", null, null, null, null));
        var form = DialogueForm.empty(ids.next(), looks.today().plusWeeks(3), contact, organisations.own());
        return Html.page(templates.principlesOpen(page(form, Problems.none(), frame), frame));
    }

    @PostMapping("/ny")
    @Needs(Permission.COLLABORATE)
    View open(@Valid @ModelAttribute("form") DialogueForm form, BindingResult binding, Frame frame) {
        var problems = Problems.of(binding, frame.t());
        if (problems.any() || form.id() == null) {
            return Html.refused(templates.principlesOpen(
                    page(form.id() == null ? form.with(ids.next()) : form, problems, frame), frame));
        }
        var place = new PlaceId(form.id());
        try {
            dialogues.open(form.begun(place));
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(templates.principlesOpen(page(form, more, frame), frame));
        }
        return SeeOther.at(Dialogue.path(place) + "/parter").saying("principles.opened");
    }

    private DialogueOpenPage page(DialogueForm form, Problems problems, Frame frame) {
        return new DialogueOpenPage(dialogues.mayOpen(), form, new Fields(frame.t(), "principles.open", problems));
    }
}
