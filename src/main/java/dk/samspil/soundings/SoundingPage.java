package dk.samspil.soundings;

import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a whole field, for the host and for those who are asked.
 *
 * @param ours what one's own organisation says; null for the host
 * @param tally how it stands; null for everybody but the host
 * @param guests the first of those who come
 * @param ahead whether anything about it can still be changed or answered
 * @param fields of the form that proposes a point
 */
public record SoundingPage(
        Visit visit,
        Sounding sounding,
        @Nullable Invitee ours,
        @Nullable Tally tally,
        List<Point> points,
        List<FieldGuest> guests,
        int coming,
        boolean ahead,
        PointForm form,
        Fields fields) {

    public boolean hosting() {
        return tally != null;
    }

    public List<Point> programme() {
        return points.stream().filter(Point::isTakenIn).toList();
    }

    /** What waits for the host, and what it has said thank you for. */
    public List<Point> proposals() {
        return points.stream().filter(point -> !point.isTakenIn()).toList();
    }

    public List<Option> elements() {
        return Option.of(fields.t(), Element.values());
    }
}
