package dk.samspil.principles;

import dk.samspil.access.Actor;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.Typed;
import dk.samspil.web.TypedDay;
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

/** A dialogue: who has answered, what they answered, what was said to it, and looking again. */
@Controller
@RequestMapping("/principper/{place}")
class DialogueController {

    private final Dialogues dialogues;
    private final Looks looks;
    private final Editions editions;
    private final Templates templates;

    DialogueController(Dialogues dialogues, Looks looks, Editions editions, Templates templates) {
        this.dialogues = dialogues;
        this.looks = looks;
        this.editions = editions;
        this.templates = templates;
    }

    /** {@code aar} is an earlier look. Whoever has not said anything yet is led to where it says it. */
    @GetMapping
    @Needs(Permission.SEE)
    View show(
            @PathVariable UUID place,
            @RequestParam(defaultValue = "") String pen,
            @RequestParam @Nullable UUID aar,
            Frame frame) {
        var id = new PlaceId(place);
        var card = dialogues.card(id);
        if (!dialogues.isIn(id)) {
            return SeeOther.at(card.path() + "/svar");
        }
        return Html.page(templates.principlesDialogue(
                page(id, aar, Typed.one(Principle.class, pen).orElse(null), frame), frame));
    }

    @PostMapping("/noter/{principle}")
    @Needs(Permission.ANSWER)
    View note(
            @PathVariable UUID place,
            @PathVariable String principle,
            @Valid @ModelAttribute("form") DialogueNoteForm form,
            BindingResult binding,
            Frame frame) {
        var id = new PlaceId(place);
        var about = Typed.one(Principle.class, principle).orElseThrow(NotHere::new);
        var problems = Problems.of(binding, frame.t());
        if (problems.any() || form.version() == null) {
            return Html.refused(
                    templates.principlesDialogue(page(id, null, about, frame).with(form, problems), frame));
        }
        try {
            looks.note(id, about, form.words(), form.version());
        } catch (Stale stale) {
            return Html.stale(templates.principlesDialogue(both(id, about, form, frame), frame));
        }
        return SeeOther.at(Dialogue.path(id) + "#" + about).saying("principles.noted");
    }

    @PostMapping("/runder")
    @Needs(Permission.COLLABORATE)
    View again(@PathVariable UUID place, @RequestParam(defaultValue = "") String due, Frame frame) {
        var id = new PlaceId(place);
        var t = frame.t();
        var day = TypedDay.read(due);
        if (day.isEmpty()) {
            return refused(id, due, Problems.none().and("due", t.get("principles.problem.due")), frame);
        }
        try {
            looks.again(id, day.get());
        } catch (Refusal refusal) {
            return refused(id, due, Problems.none().and(refusal.field(), refusal.text(t)), frame);
        }
        return SeeOther.at(Dialogue.path(id)).saying("principles.lookedAgain");
    }

    private Html refused(PlaceId place, String due, Problems problems, Frame frame) {
        dialogues.hosted(place);
        return Html.refused(
                templates.principlesDialogue(page(place, null, null, frame).again(due, problems), frame));
    }

    private DialoguePage page(PlaceId place, @Nullable UUID earlier, @Nullable Principle pen, Frame frame) {
        var t = frame.t();
        var dialogue = dialogues.dialogue(place);
        var all = looks.of(place);
        var look = all.stream()
                .filter(one -> earlier == null || one.id().equals(earlier))
                .findFirst()
                .orElseThrow(NotHere::new);
        var own = Actor.currentOrganisation();
        boolean visible = look.visibleTo(own, looks.today());
        List<PrincipleNote> notes = visible ? looks.notes(look.id()) : List.of();
        return new DialoguePage(
                dialogue,
                all,
                look,
                own,
                looks.today(),
                visible ? looks.answers(look.id()) : List.of(),
                notes,
                editions.of(place),
                visible && earlier == null && frame.may(Permission.ANSWER) ? pen : null,
                notes.stream()
                        .filter(note -> note.principle() == pen)
                        .findFirst()
                        .map(note -> new DialogueNoteForm(note.version(), note.words()))
                        .orElse(new DialogueNoteForm(0, "")),
                looks.today().plusWeeks(3).toString(),
                new Fields(t, "principles.dialogue", Problems.none()),
                null);
    }

    /** Nobody's words are lost: theirs stands beside mine, and mine stands in the field. */
    private DialoguePage both(PlaceId place, Principle about, DialogueNoteForm mine, Frame frame) {
        var t = frame.t();
        var page = page(place, null, about, frame);
        var theirs = page.notes().stream()
                .filter(note -> note.principle() == about)
                .findFirst()
                .orElseThrow(NotHere::new);
        return page.with(new DialogueNoteForm(theirs.version(), mine.words()), Problems.none())
                .with(new Conflict(
                        theirs.byName(),
                        t.get("collaborations.meanwhile"),
                        "words",
                        Dialogue.path(place) + "#" + about,
                        List.of(new Conflict.Difference(t.of(about), theirs.words(), mine.words()))));
    }
}
