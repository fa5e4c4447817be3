package dk.samspil.rolesplits;

import dk.samspil.access.Permission;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.rounds.OwnRounds.State;
import dk.samspil.rounds.Round;
import dk.samspil.web.Frame;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page of the role split as it is right now. */
@Component
class RolesPages {

    /** Two weeks: long enough for a board that meets, short enough to be remembered. */
    private static final int DAYS = 14;

    private final Templates templates;

    RolesPages(Templates templates) {
        this.templates = templates;
    }

    static LocalDate suggestedDue(LocalDate today) {
        return today.plusDays(DAYS);
    }

    JteModel of(RoleSplit split, Problems problems, Frame frame) {
        return templates.rolesplitsRoles(page(split, problems, frame), frame);
    }

    private static RolesPage page(RoleSplit split, Problems problems, Frame frame) {
        var t = frame.t();
        var lanes = Lane.in(split.room(), t);
        var state = split.state();
        var round = split.current().orElse(null);
        var answering = round != null && (state == State.UNANSWERED || state == State.WAITING) ? round : null;
        var shown = round != null && state == State.SHOWN ? round : null;
        var main = shown == null || !frame.may(Permission.ANSWER) ? null : mine(split, shown);
        return new RolesPage(
                new RoomHead(split.room(), t.get("rolesplits.title"), lead(split, t)),
                answering != null && state == State.UNANSWERED ? turn(split, answering, frame) : null,
                answering,
                answering != null && state == State.WAITING ? own(split, answering, t) : List.of(),
                frame.may(Permission.ANSWER)
                        ? new Way(
                                t.get("rolesplits.waiting.change"),
                                Paths.answer(split.room().place()))
                        : null,
                shown == null ? List.of() : apart(split, shown, lanes, main, frame),
                shown == null ? List.of() : aware(split, shown, lanes, frame),
                shown == null
                        ? List.of()
                        : shown.silent().stream()
                                .flatMap(one -> split.room().party(one).stream())
                                .toList(),
                MapRows.of(split, lanes, frame),
                shown == null ? List.of() : ChangeParts.of(split, shown, main, frame),
                split.tasks().isEmpty() || answering != null ? null : ask(split, t),
                problems);
    }

    /** The first proposal that waits for this party. */
    private static @Nullable Proposal mine(RoleSplit split, Round round) {
        return split.tasks(round).stream()
                .flatMap(task -> split.proposal(round, task.id()).stream())
                .filter(proposal -> ChangeParts.waitsFor(split, round, proposal))
                .findFirst()
                .orElse(null);
    }

    private static String lead(RoleSplit split, Texts t) {
        return switch (split.state()) {
            case NOTHING_TO_ANSWER -> t.get("rolesplits.nothing.lead");
            case UNANSWERED -> t.get("rolesplits.unanswered.lead");
            case WAITING ->
                t.get(
                        "rolesplits.waiting.title",
                        PartyNames.of(
                                split.room(), split.current().orElseThrow().silent(), t));
            case SHOWN -> split.tally(split.current().orElseThrow()).sentence(t);
        };
    }

    private static RolesPage.Turn turn(RoleSplit split, Round round, Frame frame) {
        var t = frame.t();
        return new RolesPage.Turn(
                t.get(round.isShown(split.today()) ? "rolesplits.unanswered.late" : "rolesplits.unanswered.text"),
                t.get("rolesplits.due", t.weekday(round.due())),
                frame.may(Permission.ANSWER)
                        ? new Way(
                                t.get("rolesplits.unanswered.answer"),
                                Paths.answer(split.room().place()))
                        : null);
    }

    private static List<RolesPage.OwnLine> own(RoleSplit split, Round round, Texts t) {
        var sheet = split.own(round);
        return split.tasks(round).stream()
                .filter(sheet::answers)
                .map(task -> own(task, sheet.on(task), t))
                .toList();
    }

    private static RolesPage.OwnLine own(SplitTask task, Assessment assessment, Texts t) {
        var situation = assessment.called();
        return new RolesPage.OwnLine(
                task.title(),
                situation.hasFigure() ? situation.figure() : null,
                t.of(situation),
                assessment.words(),
                TaskFields.suggestion(assessment, t));
    }

    private static List<TalkPart> apart(
            RoleSplit split, Round round, List<Lane> lanes, @Nullable Proposal main, Frame frame) {
        var bright = split.on(round).stream()
                .filter(OnTask::isApart)
                .sorted(Comparator.comparingInt(OnTask::brightness).reversed())
                .toList();
        var first =
                bright.stream().filter(on -> on.proposal() == null).findFirst().orElse(null);
        return bright.stream()
                .map(on -> TalkPart.of(
                        on,
                        lanes,
                        split.room().place(),
                        main == null && on.equals(first),
                        frame.may(Permission.ANSWER),
                        frame.t()))
                .toList();
    }

    private static List<TalkPart> aware(RoleSplit split, Round round, List<Lane> lanes, Frame frame) {
        return split.on(round).stream()
                .filter(on -> !on.isApart() && !Warning.on(on, lanes).isEmpty())
                .map(on -> TalkPart.of(on, lanes, split.room().place(), false, frame.may(Permission.ANSWER), frame.t()))
                .toList();
    }

    private static RolesPage.Ask ask(RoleSplit split, Texts t) {
        var key = split.current().isPresent() ? "rolesplits.outside" : "rolesplits.nothing";
        return new RolesPage.Ask(
                split.state() == State.SHOWN ? null : new RolesPage.Why(t.get(key + ".title"), t.get(key + ".text")),
                Paths.rounds(split.room().place()),
                suggestedDue(split.today()));
    }
}
