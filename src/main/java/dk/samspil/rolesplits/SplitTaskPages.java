package dk.samspil.rolesplits;

import dk.samspil.collaborations.Room;
import dk.samspil.web.Conflict;
import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page on which a task is written, new or standing. */
@Component
class SplitTaskPages {

    private final SplitTasks tasks;
    private final Templates templates;

    SplitTaskPages(SplitTasks tasks, Templates templates) {
        this.tasks = tasks;
        this.templates = templates;
    }

    JteModel fresh(RoleSplit split, SplitTaskForm form, Problems problems, Frame frame) {
        var t = frame.t();
        var place = split.room().place();
        var offers = tasks.offers(place).stream()
                .map(offer -> new Way(offer.title(), Paths.newTask(place) + "?tilbud=" + offer.id()))
                .toList();
        return page(
                split.room(),
                t.get("rolesplits.task.new"),
                Paths.tasks(place),
                form,
                offers,
                null,
                problems,
                null,
                frame);
    }

    JteModel edit(
            RoleSplit split,
            UUID task,
            SplitTaskForm form,
            Problems problems,
            @Nullable Conflict conflict,
            Frame frame) {
        var path = Paths.task(split.room().place(), task);
        var title = split.task(task).title();
        return page(split.room(), title, path, form, List.of(), path + "/sletninger", problems, conflict, frame);
    }

    /** Another party wrote on the same task: theirs beside mine. */
    Conflict conflict(RoleSplit split, SplitTask theirs, SplitTaskForm mine, Texts t) {
        var differences = new ArrayList<Conflict.Difference>();
        add(differences, t.get("rolesplits.task.title"), theirs.title(), mine.title());
        add(differences, t.get("rolesplits.task.note"), theirs.text().note(), mine.note());
        Lane.in(split.room(), t).forEach(lane -> add(differences, lane.name(), theirs.in(lane), mine.in(lane)));
        return new Conflict(
                theirs.by(),
                t.dayAndMonth(theirs.at()) + " " + t.time(theirs.at()),
                "title",
                Paths.roles(split.room().place()),
                differences);
    }

    private static void add(List<Conflict.Difference> all, String label, String theirs, String mine) {
        if (!theirs.equals(mine)) {
            all.add(new Conflict.Difference(label, theirs, mine));
        }
    }

    private JteModel page(
            Room room,
            String title,
            String action,
            SplitTaskForm form,
            List<Way> offers,
            @Nullable String strike,
            Problems problems,
            @Nullable Conflict conflict,
            Frame frame) {
        var t = frame.t();
        var roles = Paths.roles(room.place());
        var fields = new Fields(t, "rolesplits.task", problems);
        return templates.rolesplitsTask(
                new SplitTaskPage(
                        title,
                        t.get("rolesplits.task.lead"),
                        List.of(new Way(room.name(), room.path()), new Way(t.get("rolesplits.title"), roles)),
                        action,
                        form.id() == null ? "" : form.id().toString(),
                        form.version(),
                        form.offer() == null ? "" : form.offer().toString(),
                        fields.of("title", form.title()),
                        fields.of("note", form.note()),
                        Lane.in(room, t).stream()
                                .map(lane -> lane(lane, form.in(lane), problems))
                                .toList(),
                        offers,
                        strike,
                        new Way(t.get("rolesplits.back"), roles),
                        problems,
                        conflict),
                frame);
    }

    static SplitTaskPage.LaneField lane(Lane lane, String words, Problems problems) {
        var name = "lanes[" + lane.key() + "]";
        return new SplitTaskPage.LaneField(
                lane.side(),
                new Field(name, lane.name(), null, words, problems.of(name).orElse(null)));
    }
}
