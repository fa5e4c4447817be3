package dk.samspil.collaborations;

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
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
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

/** How each party sees the collaboration: asks, waits, and shows the differences. */
@Controller
@RequestMapping("/samarbejder/{place}/svar")
class SixController {

    /** Two weeks: long enough for a board that meets, short enough to be remembered. */
    private static final int DAYS = 14;

    private final Collaborations collaborations;
    private final Rounds rounds;
    private final SixAnswers answers;
    private final Templates templates;

    SixController(Collaborations collaborations, Rounds rounds, SixAnswers answers, Templates templates) {
        this.collaborations = collaborations;
        this.rounds = rounds;
        this.answers = answers;
        this.templates = templates;
    }

    @GetMapping
    @Needs(Permission.SEE)
    Html show(@PathVariable UUID place, Frame frame) {
        return Html.page(page(place, null, Problems.none(), null, frame));
    }

    @PostMapping("/runder")
    @Needs(Permission.COLLABORATE)
    View ask(@PathVariable UUID place, @RequestParam(defaultValue = "") String due, Frame frame) {
        var id = new PlaceId(place);
        var day = due.isBlank() ? Optional.of(rounds.today().plusDays(DAYS)) : Typed.day(due);
        if (day.isEmpty()) {
            var problems = Problems.none().and("due", frame.t().get("web.problem.unreadable"));
            return Html.refused(page(place, null, problems, null, frame));
        }
        try {
            collaborations.room(id);
            rounds.ask(id, RoundKind.SIX_ANSWERS, day.get());
        } catch (Refusal refusal) {
            var problems = Problems.none().and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(page(place, null, problems, null, frame));
        }
        return SeeOther.at(Room.path(id) + "/svar").saying("collaborations.asked");
    }

    @PostMapping("/faelles")
    @Needs(Permission.ANSWER)
    View together(
            @PathVariable UUID place, @Valid @ModelAttribute("form") JointForm form, BindingResult binding, Frame frame) {
        var problems = Problems.of(binding, frame.t());
        var id = new PlaceId(place);
        var round = rounds.current(id, RoundKind.SIX_ANSWERS).orElseThrow(NotHere::new);
        if (problems.any() || form.joint() == null || form.version() == null) {
            return Html.refused(page(place, form, problems, null, frame));
        }
        try {
            rounds.answerTogether(round.id(), form.joint(), form.words(), form.version());
        } catch (Stale stale) {
            return Html.stale(page(place, form.seen(round.version()), problems, meanwhile(round, form, frame), frame));
        }
        return SeeOther.at(Room.path(id) + "/svar").saying("collaborations.joined");
    }

    /** Another party held the pen at the same time: theirs beside mine. */
    private static @Nullable Conflict meanwhile(Round round, JointForm mine, Frame frame) {
        var theirs = round.joint();
        if (theirs == null) {
            return null;
        }
        var t = frame.t();
        var difference = new Conflict.Difference(t.get("collaborations.joint.words"), theirs.words(), mine.words());
        return new Conflict(
                theirs.by(), t.time(theirs.at()), "words", Room.path(round.place()) + "/svar", List.of(difference));
    }

    private JteModel page(
            UUID place, @Nullable JointForm typed, Problems problems, @Nullable Conflict conflict, Frame frame) {
        var t = frame.t();
        var room = collaborations.room(new PlaceId(place));
        var round = rounds.current(room.place(), RoundKind.SIX_ANSWERS).orElse(null);
        var seen = round == null ? List.<SixAnswer>of() : answers.visible(round.id());
        var own = Actor.currentOrganisation();
        var shown = round != null && round.visibleTo(own, rounds.today());
        var joint = typed != null || round == null ? typed : JointForm.of(round);
        return templates.collaborationsSix(
                new SixPage(
                        new RoomHead(room, t.get("collaborations.six.title"), t.get("collaborations.six.lead")),
                        own,
                        round,
                        shown,
                        Differences.of(seen),
                        rounds.today().plusDays(DAYS),
                        joint,
                        new Fields(t, "collaborations.joint", problems),
                        conflict),
                frame);
    }
}
