package dk.samspil.clarifications;

import dk.samspil.web.Texts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Look inward, look outward. */
public record ChecklistPage(String progress, List<Line> inward, List<Line> outward) {

    /** {@code signed} says who looks after it and who wrote last; null where nothing is written. */
    public record Line(
            String title,
            String path,
            boolean done,
            String note,
            @Nullable String who,
            @Nullable String signed) {}

    static ChecklistPage of(Map<ChecklistItem, Tick> ticks, Texts t) {
        long done = ticks.values().stream().filter(Tick::done).count();
        return new ChecklistPage(
                t.get("clarifications.checklist.progress", done, ChecklistItem.values().length),
                lines(ChecklistItem.inward(), ticks, t),
                lines(ChecklistItem.outward(), ticks, t));
    }

    private static List<Line> lines(List<ChecklistItem> items, Map<ChecklistItem, Tick> ticks, Texts t) {
        return items.stream().map(item -> line(item, ticks.get(item), t)).toList();
    }

    private static Line line(ChecklistItem item, @Nullable Tick tick, Texts t) {
        return tick == null
                ? new Line(t.of(item), item.path(), false, "", null, null)
                : new Line(
                        t.of(item),
                        item.path(),
                        tick.done(),
                        tick.note(),
                        tick.who().isBlank() ? null : t.get("clarifications.checklist.who", tick.who()),
                        t.get("clarifications.newest", tick.writer(), t.date(tick.writtenAt())));
    }
}
