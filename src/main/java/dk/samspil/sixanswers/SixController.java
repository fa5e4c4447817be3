package dk.samspil.sixanswers;

import dk.samspil.access.Actor;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.rounds.JointForm;
import dk.samspil.rounds.Round;
import dk.samspil.rounds.RoundKind;
import dk.samspil.rounds.Rounds;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.TypedDay;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.time.LocalDate;
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
        return Html.page(model(place, null, Problems.none(), null, frame));
    }

    @PostMapping("/runder")
    @Needs(Permission.COLLABORATE)
    View ask(@PathVariable UUID place, @RequestParam(defaultValue = "") String due, Frame frame) {
        var id = new PlaceId(place);
        var t = frame.t();
        var day = due.isBlank() ? Optional.of(suggested()) : TypedDay.read(due);
        if (day.isEmpty()) {
            return Html.refused(asking(place, due, Problems.none().and("due", t.get("web.problem.day")), frame));
        }
        try {
            collaborations.room(id);
            rounds.ask(id, RoundKind.SIX_ANSWERS, day.get());
        } catch (Refusal refusal) {
            return Html.refused(asking(place, due, Problems.none().and(refusal.field(), refusal.text(t)), frame));
        }
        return SeeOther.at(Room.path(id) + "/svar").saying("rounds.asked");
    }

    @PostMapping("/faelles")
    @Needs(Permission.ANSWER)
    View together(
            @PathVariable UUID place,
            @Valid @ModelAttribute("form") JointForm form,
            BindingResult binding,
            Frame frame) {
        var problems = Problems.of(binding, frame.t());
        var id = new PlaceId(place);
        var round = rounds.current(id, RoundKind.SIX_ANSWERS).orElseThrow(NotHere::new);
        if (form.joint() == null) {
            problems = problems.and("joint", frame.t().get("rounds.joint.problem.joint"));
        }
        if (problems.any() || form.joint() == null || form.version() == null) {
            return Html.refused(model(place, form, problems, null, frame));
        }
        try {
            rounds.answerTogether(round.id(), form.joint(), form.words(), form.version());
        } catch (Stale stale) {
            round = rounds.round(round.id());
            return Html.stale(model(place, form.seen(round.version()), problems, meanwhile(round, form, frame), frame));
        }
        return SeeOther.at(Room.path(id) + "/svar").saying(form.joint().notice());
    }

    /** Another party held the pen at the same time: theirs beside mine. */
    private static @Nullable Conflict meanwhile(Round round, JointForm mine, Frame frame) {
        var theirs = round.joint();
        if (theirs == null) {
            return null;
        }
        var t = frame.t();
        var difference = new Conflict.Difference(t.get("rounds.joint.words"), theirs.words(), mine.words());
        return new Conflict(
                theirs.by(), t.time(theirs.at()), "words", Room.path(round.place()) + "/svar", List.of(difference));
    }

    private JteModel asking(UUID place, String due, Problems problems, Frame frame) {
        return templates.sixanswersSix(page(place, null, problems, null, frame).asking(due), frame);
    }

    private JteModel model(
            UUID place, @Nullable JointForm typed, Problems problems, @Nullable Conflict conflict, Frame frame) {
        return templates.sixanswersSix(page(place, typed, problems, conflict, frame), frame);
    }

    private SixPage page(
            UUID place, @Nullable JointForm typed, Problems problems, @Nullable Conflict conflict, Frame frame) {
        var t = frame.t();
        var room = collaborations.room(new PlaceId(place));
        var round = rounds.current(room.place(), RoundKind.SIX_ANSWERS).orElse(null);
        var seen = round == null ? List.<SixAnswer>of() : answers.visible(round.id());
        return new SixPage(
                new RoomHead(room, t.get("sixanswers.title"), t.get("sixanswers.lead")),
                Actor.currentOrganisation(),
                round,
                rounds.today(),
                Differences.of(seen),
                suggested().toString(),
                typed != null || round == null ? typed : JointForm.of(round),
                new Fields(t, "rounds.joint", problems),
                conflict);
    }

    private LocalDate suggested() {
        return rounds.today().plusDays(DAYS);
    }
}
