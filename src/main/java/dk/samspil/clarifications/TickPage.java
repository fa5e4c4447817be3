package dk.samspil.clarifications;

import dk.samspil.web.Conflict;
import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One item of the checklist; {@code conflict} where a colleague has saved something else meanwhile. */
public record TickPage(
        String title,
        String explained,
        String path,
        Field done,
        Field note,
        Field who,
        int version,
        @Nullable Conflict conflict,
        Problems problems) {

    static TickPage of(ChecklistItem item, TickForm form, Problems problems, Texts t) {
        return of(item, form, null, problems, t);
    }

    static TickPage beside(ChecklistItem item, TickForm form, Tick saved, Texts t) {
        return of(item, form.over(saved), conflict(item, form, saved, t), Problems.none(), t);
    }

    private static TickPage of(
            ChecklistItem item, TickForm form, @Nullable Conflict conflict, Problems problems, Texts t) {
        var fields = new Fields(t, "clarifications.tick", problems);
        return new TickPage(
                t.of(item),
                t.of(item, "explained"),
                "/tjekliste/" + item.path(),
                fields.of("done", form.isDone()),
                fields.of("note", form.note()),
                fields.of("who", form.who()),
                form.version(),
                conflict,
                problems);
    }

    private static Conflict conflict(ChecklistItem item, TickForm mine, Tick saved, Texts t) {
        var theirs = TickForm.of(saved);
        return new Conflict(
                saved.writer(),
                t.date(saved.writtenAt()) + " " + t.time(saved.writtenAt()),
                "note",
                "/tjekliste/" + item.path(),
                Stream.of(
                                new Conflict.Difference(
                                        t.get("clarifications.tick.done"), said(theirs, t), said(mine, t)),
                                new Conflict.Difference(t.get("clarifications.tick.note"), theirs.note(), mine.note()),
                                new Conflict.Difference(t.get("clarifications.tick.who"), theirs.who(), mine.who()))
                        .filter(difference -> !difference.theirs().equals(difference.mine()))
                        .toList());
    }

    private static String said(TickForm form, Texts t) {
        return t.get(form.isDone() ? "clarifications.checklist.done" : "clarifications.checklist.notDone");
    }
}
