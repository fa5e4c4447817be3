package dk.samspil.summaries;

import dk.samspil.soundings.Point;
import dk.samspil.soundings.Sounding;
import dk.samspil.soundings.Visit;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Pager;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was said at a meeting of a whole field.
 *
 * @param pen the point the host writes on now; null where none is open
 * @param note what stands in that field
 * @param remark what stands in one's own field; null for the host
 * @param over whether the meeting has been, so that it can be sent
 */
public record SummaryPage(
        Visit visit,
        Sounding sounding,
        boolean over,
        List<Point> programme,
        Summary summary,
        List<Remark> remarks,
        Pager pager,
        @Nullable UUID pen,
        SummaryNoteForm note,
        @Nullable RemarkForm remark,
        Fields fields,
        @Nullable Conflict conflict) {

    /** A point and what was said to it. */
    public record Row(UUID point, String title, PointNote note) {}

    public boolean hosting() {
        return sounding.isHostedBy(visit.organisation());
    }

    public String path() {
        return visit.base() + "/opsamling";
    }

    /** Point by point, and last what belongs to none of them. */
    public List<Row> rows(Texts t) {
        var general = sounding.id().value();
        return Stream.concat(
                        programme.stream().map(point -> new Row(point.id(), point.words(), summary.note(point.id()))),
                        Stream.of(new Row(general, t.get("summaries.general"), summary.note(general))))
                .toList();
    }
}
