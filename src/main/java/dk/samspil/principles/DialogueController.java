package dk.samspil.principles;

import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
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
    private final DialoguePages pages;
    private final Templates templates;

    DialogueController(Dialogues dialogues, Looks looks, DialoguePages pages, Templates templates) {
        this.dialogues = dialogues;
        this.looks = looks;
        this.pages = pages;
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
        if (!dialogues.isIn(id)) {
            return SeeOther.at(dialogues.card(id).path() + "/svar");
        }
        return Html.page(templates.principlesDialogue(
                pages.page(id, aar, Typed.one(Principle.class, pen).orElse(null), frame), frame));
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
            return Html.refused(templates.principlesDialogue(
                    pages.page(id, null, about, frame).with(form, problems), frame));
        }
        try {
            looks.note(id, about, form.words(), form.version());
        } catch (Stale stale) {
            return Html.stale(templates.principlesDialogue(pages.both(id, about, form, frame), frame));
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
        return Html.refused(templates.principlesDialogue(
                pages.page(place, null, null, frame).again(due, problems), frame));
    }
}
