package dk.samspil.ladders;

import dk.samspil.web.Conflict;
import dk.samspil.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two colleagues have set the same mark: what each wrote, where it differs. */
final class MarkConflict {

    private MarkConflict() {}

    static Conflict between(GivenMark theirs, Mark mine, String page, Texts t) {
        return new Conflict(
                theirs.by(),
                t.dayAndMonth(theirs.at()) + " " + t.time(theirs.at()),
                "now",
                page,
                differences(theirs.mark(), mine, t));
    }

    private static List<Conflict.Difference> differences(Mark theirs, Mark mine, Texts t) {
        var all = new ArrayList<Conflict.Difference>();
        add(all, t.get("ladders.mark.now"), theirs.now().title(t), mine.now().title(t));
        add(all, t.get("ladders.mark.whyNow"), theirs.whyNow(), mine.whyNow());
        add(all, t.get("ladders.mark.evidence"), Facts.evidence(theirs, t), Facts.evidence(mine, t));
        add(
                all,
                t.get("ladders.mark.wanted"),
                theirs.wanted().title(t),
                mine.wanted().title(t));
        add(all, t.get("ladders.mark.whyWanted"), theirs.whyWanted(), mine.whyWanted());
        for (var characteristic : Characteristic.values()) {
            add(
                    all,
                    t.of(characteristic),
                    said(theirs.signs().get(characteristic), t),
                    said(mine.signs().get(characteristic), t));
        }
        return List.copyOf(all);
    }

    private static void add(List<Conflict.Difference> all, String label, String theirs, String mine) {
        if (!Objects.equals(theirs, mine)) {
            all.add(new Conflict.Difference(label, theirs, mine));
        }
    }

    private static String said(@Nullable Sign sign, Texts t) {
        return sign == null ? "" : Facts.sign(sign, t);
    }
}
