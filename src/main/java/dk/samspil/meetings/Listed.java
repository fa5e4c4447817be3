package dk.samspil.meetings;

import dk.samspil.access.PlaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A meeting in an organisation's own list: enough for one line, read without entering the room. */
public record Listed(
        MeetingId id,
        PlaceId place,
        String placeName,
        MeetingKind kind,
        String title,
        Instant startsAt,
        Instant endsAt,
        String spot,
        String online,
        boolean cancelled,
        @Nullable Coming coming) {

    /** How many a page holds; one more is read to know whether there is a next. */
    static final int PAGE = 20;

    public boolean isOver(Instant now) {
        return !endsAt.isAfter(now);
    }

    public String path() {
        return Meeting.path(place, id);
    }
}
