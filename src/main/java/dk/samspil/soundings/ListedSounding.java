package dk.samspil.soundings;

import dk.samspil.access.PlaceId;
import dk.samspil.meetings.Coming;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a whole field in an organisation's own list.
 *
 * @param hosting whether it is the one that asks
 * @param coming what it has said, where it is asked
 */
public record ListedSounding(
        PlaceId id,
        String hostName,
        String title,
        Instant startsAt,
        Instant endsAt,
        String spot,
        boolean cancelled,
        boolean hosting,
        @Nullable Coming coming) {

    static final int PAGE = 20;

    public boolean isOver(Instant now) {
        return !endsAt.isAfter(now);
    }

    public String path() {
        return Sounding.path(id);
    }
}
