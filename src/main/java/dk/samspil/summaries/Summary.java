package dk.samspil.summaries;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said, point by point.
 *
 * @param sentAt when all were sent it; null while it is being written
 */
public record Summary(@Nullable Instant sentAt, String sentBy, List<PointNote> notes) {

    public boolean isSent() {
        return sentAt != null;
    }

    /** What was said to a point, or a blank to begin on. */
    public PointNote note(UUID point) {
        return notes.stream()
                .filter(note -> note.point().equals(point))
                .findFirst()
                .orElseGet(() -> new PointNote(point, "", "", 0));
    }

    public boolean isBlank() {
        return notes.stream().allMatch(note -> note.words().isBlank());
    }
}
