package dk.samspil.rolesplits;

import dk.samspil.access.Permission;
import dk.samspil.rounds.OwnRounds.State;
import dk.samspil.web.Frame;
import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the map: agreements quiet, differences bright. */
final class MapRows {

    private final RoleSplit split;
    private final List<Lane> lanes;
    private final Frame frame;
    private final Texts t;

    private MapRows(RoleSplit split, List<Lane> lanes, Frame frame) {
        this.split = split;
        this.lanes = lanes;
        this.frame = frame;
        this.t = frame.t();
    }

    static MapPart of(RoleSplit split, List<Lane> lanes, Frame frame) {
        var rows = new MapRows(split, lanes, frame);
        return new MapPart(
                lanes,
                split.tasks().stream().map(rows::row).toList(),
                rows.ifMay(new Way(
                        frame.t().get("rolesplits.map.add"),
                        Paths.newTask(split.room().place()))));
    }

    private MapPart.Row row(SplitTask task) {
        var asked = split.current().filter(task::isAskedIn);
        if (split.state() == State.SHOWN && asked.isPresent()) {
            return shown(split.on(asked.get(), task));
        }
        var agreed = split.agreed(task);
        if (agreed.isPresent()) {
            return settled(task, agreed.get());
        }
        return row(
                task,
                false,
                null,
                t.get(
                        split.state() == State.WAITING && asked.isPresent()
                                ? "rolesplits.map.waiting"
                                : "rolesplits.map.notYet"),
                null);
    }

    private MapPart.Row shown(OnTask on) {
        var proposal = on.proposal();
        if (proposal != null && proposal.isAgreed()) {
            return settled(on.task(), proposal);
        }
        return switch (on.standing()) {
            case ALIKE -> {
                var situation = on.situations().iterator().next();
                yield row(on.task(), false, situation.figure(), t.of(situation), null);
            }
            case APART -> {
                var way = new Way(
                        t.get("rolesplits.map.see"),
                        "#" + Paths.talkAnchor(on.task().id()));
                yield row(on.task(), true, null, t.get("rolesplits.map.apart"), way);
            }
            case OPEN -> row(on.task(), false, null, t.of(Situation.UNSURE), null);
        };
    }

    private MapPart.Row settled(SplitTask task, Proposal proposal) {
        var situation = proposal.text().situation();
        return situation == null
                ? row(task, false, null, t.get("rolesplits.differently"), null)
                : row(task, false, situation.figure(), t.of(situation), null);
    }

    private MapPart.Row row(
            SplitTask task, boolean bright, @Nullable String figure, String verdict, @Nullable Way way) {
        return new MapPart.Row(
                task.title(),
                task.text().note(),
                bright,
                Cell.of(lanes, task.text().lanes()),
                figure,
                verdict,
                way,
                ifMay(new Way(
                        t.get("rolesplits.map.edit", task.title()),
                        Paths.task(split.room().place(), task.id()))));
    }

    private @Nullable Way ifMay(Way way) {
        return frame.may(Permission.COLLABORATE) ? way : null;
    }
}
