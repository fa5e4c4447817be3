package dk.samspil.principles;

import dk.samspil.access.Needs;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.organisations.Organisation;
import dk.samspil.organisations.Organisations;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Finds organisations and asks them, whether they are here already or not. */
@Controller
@RequestMapping("/principper/{place}/parter")
@Needs(Permission.COLLABORATE)
class DialogueGuestController {

    private final Dialogues dialogues;
    private final Looks looks;
    private final Organisations organisations;
    private final Templates templates;

    DialogueGuestController(Dialogues dialogues, Looks looks, Organisations organisations, Templates templates) {
        this.dialogues = dialogues;
        this.looks = looks;
        this.organisations = organisations;
        this.templates = templates;
    }

    @GetMapping
    Html parties(@PathVariable UUID place, @RequestParam(defaultValue = "") String q, Frame frame) {
        var dialogue = dialogues.hosted(new PlaceId(place));
        var look = looks.of(dialogue.place()).getFirst();
        return Html.page(templates.principlesParties(
                new DialoguePartiesPage(dialogue, look, !look.isShown(looks.today()), q, found(q.strip(), dialogue)),
                frame));
    }

    @GetMapping("/ny")
    Html form(@PathVariable UUID place, @RequestParam @Nullable UUID organisation, Frame frame) {
        var form = DialogueGuestForm.empty(known(organisation));
        return Html.page(templates.principlesInvite(page(place, form, Problems.none(), frame), frame));
    }

    @PostMapping
    View invite(
            @PathVariable UUID place,
            @Valid @ModelAttribute("form") DialogueGuestForm form,
            BindingResult binding,
            Frame frame) {
        var problems = form.check(Problems.of(binding, frame.t()), frame.t());
        if (problems.any()) {
            return Html.refused(templates.principlesInvite(page(place, form, problems, frame), frame));
        }
        try {
            invite(dialogues.hosted(new PlaceId(place)), form);
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(templates.principlesInvite(page(place, form, more, frame), frame));
        }
        return SeeOther.at(Dialogue.path(new PlaceId(place)) + "/parter").saying("principles.invited");
    }

    private void invite(Dialogue dialogue, DialogueGuestForm form) {
        var known = known(form.organisation());
        if (known == null) {
            dialogues.invite(dialogue.place(), form.newcomer(dialogue.municipality()));
        } else {
            dialogues.invite(dialogue.place(), form.guest(known));
        }
    }

    private @Nullable Organisation known(@Nullable UUID organisation) {
        return organisation == null ? null : organisations.organisation(new OrganisationId(organisation));
    }

    private List<Organisation> found(String text, Dialogue dialogue) {
        return text.isEmpty()
                ? List.of()
                : organisations.listed(text, null, 1).stream()
                        .filter(one -> dialogue.find(one.id())
                                .filter(party -> !party.isAside())
                                .isEmpty())
                        .toList();
    }

    private DialogueGuestPage page(UUID place, DialogueGuestForm form, Problems problems, Frame frame) {
        return new DialogueGuestPage(
                dialogues.hosted(new PlaceId(place)),
                known(form.organisation()),
                form,
                new Fields(frame.t(), "principles.invite", problems));
    }
}
