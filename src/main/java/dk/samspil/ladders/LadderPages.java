package dk.samspil.ladders;

import dk.samspil.access.Permission;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.rounds.Joint;
import dk.samspil.rounds.Round;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Stairs;
import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page of the ladder as it is right now: not asked, one's own turn, waiting, or shown. */
@Component
class LadderPages {

    private final Templates templates;
    private final List<HeldBy> held;

    LadderPages(Templates templates, List<HeldBy> held) {
        this.templates = templates;
        this.held = held;
    }

    JteModel of(Ladder ladder, Forms forms, Frame frame) {
        return switch (ladder.state()) {
            case NOTHING_TO_ANSWER ->
                templates.laddersNothingAsked(nothingAsked(ladder, forms, frame), forms.problems(), frame);
            case UNANSWERED -> templates.laddersUnanswered(unanswered(ladder, current(ladder), frame), frame);
            case WAITING -> templates.laddersWaiting(waiting(ladder, current(ladder), frame), frame);
            case SHOWN -> templates.laddersShown(shown(ladder, current(ladder), forms, frame), forms.problems(), frame);
        };
    }

    private static Round current(Ladder ladder) {
        return ladder.current().orElseThrow();
    }

    private static NothingAskedPage nothingAsked(Ladder ladder, Forms forms, Frame frame) {
        var t = frame.t();
        var why = ladder.current().isPresent() ? "ladders.outside" : "ladders.nothing";
        return new NothingAskedPage(
                head(ladder, t.get("ladders.nothing.lead"), t),
                t.get(why + ".title"),
                t.get(why + ".text"),
                new Stairs(List.of()),
                StepText.all(t),
                ask(ladder, forms, frame),
                history(ladder, t));
    }

    private static UnansweredPage unanswered(Ladder ladder, Round round, Frame frame) {
        var t = frame.t();
        boolean late = round.isShown(ladder.today());
        return new UnansweredPage(
                head(ladder, t.get("ladders.unanswered.lead"), t),
                t.get(late ? "ladders.unanswered.late" : "ladders.unanswered.text"),
                t.get("ladders.due", t.dayAndMonth(round.due())),
                frame.may(Permission.ANSWER)
                        ? new Way(
                                t.get("ladders.unanswered.answer"),
                                Paths.answer(ladder.room().place()))
                        : null,
                Replier.in(ladder, round, frame),
                new Stairs(List.of()),
                StepText.all(t),
                history(ladder, t));
    }

    private static WaitingPage waiting(Ladder ladder, Round round, Frame frame) {
        var t = frame.t();
        return new WaitingPage(
                head(ladder, t.get("ladders.waiting.lead", t.dayAndMonth(round.due())), t),
                t.get("ladders.waiting.title", Names.of(silent(ladder, round), t)),
                Replier.in(ladder, round, frame),
                Standing.stairs(ladder.views(round)),
                MarkCard.in(ladder, round, t),
                frame.may(Permission.ANSWER)
                        ? new Way(
                                t.get("ladders.waiting.change"),
                                Paths.answer(ladder.room().place()))
                        : null,
                history(ladder, t));
    }

    private ShownPage shown(Ladder ladder, Round round, Forms forms, Frame frame) {
        var t = frame.t();
        var views = ladder.views(round);
        var difference = DifferenceText.of(Difference.in(views), views, forms.question(), t);
        return new ShownPage(
                head(ladder, shownLead(ladder, round, t), t),
                difference,
                Paths.ladder(ladder.room().place()) + "?spoergsmaal=" + difference.next(),
                Standing.stairs(views),
                StepText.all(t),
                MarkCard.in(ladder, round, t),
                Replier.in(ladder, round, frame).stream()
                        .filter(Replier::isSilent)
                        .toList(),
                Note.on(ladder.room(), views, held, t),
                joint(ladder, round, forms, frame),
                ask(ladder, forms, frame),
                history(ladder, t));
    }

    private static String shownLead(Ladder ladder, Round round, Texts t) {
        var silent = silent(ladder, round);
        return silent.isEmpty()
                ? t.get("ladders.shown.all", round.asked().size())
                : t.get("ladders.shown.some", Names.of(silent, t), silent.size());
    }

    private static JointPart joint(Ladder ladder, Round round, Forms forms, Frame frame) {
        var t = frame.t();
        var said = round.joint();
        var typed = forms.joint();
        var words = typed != null ? typed.words() : said != null && said.joint() == Joint.TOGETHER ? said.words() : "";
        return new JointPart(
                Paths.joint(ladder.room().place()),
                round.id().toString(),
                round.version(),
                JointPart.Said.of(said, t),
                new Fields(t, "ladders.joint", forms.problems()).of("words", words),
                forms.stale() ? conflict(ladder, round, words, t) : null,
                said == null || typed != null,
                frame.may(Permission.ANSWER));
    }

    private static @Nullable Conflict conflict(Ladder ladder, Round round, String mine, Texts t) {
        var theirs = round.joint();
        return theirs == null
                ? null
                : new Conflict(
                        theirs.by(),
                        t.dayAndMonth(theirs.at()) + " " + t.time(theirs.at()),
                        "words",
                        Paths.ladder(ladder.room().place()),
                        List.of(new Conflict.Difference(
                                t.get("ladders.joint." + theirs.joint().name()), theirs.words(), mine)));
    }

    private static AskPart ask(Ladder ladder, Forms forms, Frame frame) {
        return new AskPart(
                Paths.rounds(ladder.room().place()),
                new Fields(frame.t(), "ladders.ask", forms.problems())
                        .of("due", forms.ask().due()),
                frame.may(Permission.COLLABORATE));
    }

    private static List<Party> silent(Ladder ladder, Round round) {
        return round.silent().stream()
                .flatMap(one -> ladder.room().party(one).stream())
                .toList();
    }

    private static RoomHead head(Ladder ladder, String lead, Texts t) {
        return new RoomHead(ladder.room(), t.get("ladders.title"), lead);
    }

    private static @Nullable Way history(Ladder ladder, Texts t) {
        return ladder.past().isEmpty()
                ? null
                : new Way(
                        t.get("ladders.history.way"),
                        Paths.history(ladder.room().place()));
    }
}
