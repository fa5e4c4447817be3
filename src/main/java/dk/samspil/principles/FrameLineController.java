package dk.samspil.principles;

import dk.samspil.access.Actor;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.web.Conflict;
import dk.samspil.web.Differing;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Writes what the frame says of one principle, with the parties' wishes beside it. */
@Controller
@RequestMapping("/principper/{place}/ramme/{number:\\d+}/{principle:[A-Z]+}")
@Needs(Permission.ANSWER)
class FrameLineController {

    private final Dialogues dialogues;
    private final Editions editions;
    private final Looks looks;
    private final Templates templates;

    FrameLineController(Dialogues dialogues, Editions editions, Looks looks, Templates templates) {
        this.dialogues = dialogues;
        this.editions = editions;
        this.looks = looks;
        this.templates = templates;
    }

    @GetMapping
    Html form(@PathVariable UUID place, @PathVariable int number, @PathVariable String principle, Frame frame) {
        return Html.page(templates.principlesLine(page(place, number, principle, frame), frame));
    }

    @PostMapping
    View write(
            @PathVariable UUID place,
            @PathVariable int number,
            @PathVariable String principle,
            @Valid @ModelAttribute("form") FrameLineForm form,
            BindingResult binding,
            Frame frame) {
        var page = page(place, number, principle, frame);
        var problems = Problems.of(binding, frame.t());
        if (problems.any() || form.version() == null) {
            return Html.refused(templates.principlesLine(page.with(form, problems, null), frame));
        }
        try {
            editions.write(new PlaceId(place), number, form.line(page.principle()));
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(templates.principlesLine(page.with(form, more, null), frame));
        } catch (Stale stale) {
            return Html.stale(templates.principlesLine(both(page(place, number, principle, frame), form), frame));
        }
        return SeeOther.at(page.edition().path() + "#" + page.principle()).saying("principles.wroteFrame");
    }

    private static FrameLinePage both(FrameLinePage now, FrameLineForm mine) {
        var t = now.fields().t();
        var theirs = now.edition().line(now.principle());
        return now.with(
                mine.seen(theirs.version()),
                Problems.none(),
                new Conflict(
                        t.get("collaborations.another"),
                        t.get("collaborations.meanwhile"),
                        "words",
                        now.edition().path(),
                        new Differing(t, "principles.line")
                                .on("words", theirs.words(), mine.words())
                                .on("adjusts", theirs.adjusts(), mine.adjusts())
                                .all()));
    }

    private FrameLinePage page(UUID place, int number, String about, Frame frame) {
        var principle = Typed.one(Principle.class, about).orElseThrow(NotHere::new);
        var dialogue = dialogues.dialogue(new PlaceId(place));
        var edition = editions.edition(dialogue.place(), number);
        var look = looks.of(dialogue.place()).getFirst();
        boolean visible = look.visibleTo(Actor.currentOrganisation(), looks.today());
        List<PrincipleAnswer> wishes = visible
                ? looks.answers(look.id()).stream()
                        .filter(answer -> answer.principle() == principle
                                && !answer.wish().isEmpty())
                        .toList()
                : List.of();
        return new FrameLinePage(
                dialogue,
                edition,
                principle,
                wishes,
                visible ? said(look, principle) : "",
                FrameLineForm.of(edition.line(principle)),
                new Fields(frame.t(), "principles.line", Problems.none()),
                null);
    }

    private String said(Look look, Principle principle) {
        return looks.notes(look.id()).stream()
                .filter(note -> note.principle() == principle)
                .findFirst()
                .map(PrincipleNote::words)
                .orElse("");
    }
}
