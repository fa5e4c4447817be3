package dk.samspil.minutes;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.meetings.MeetingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that somebody will do after the meeting (handling): who, and by when. */
public record Action(
        UUID id,
        MeetingId meeting,
        PlaceId place,
        String words,
        OrganisationId owner,
        String ownerName,
        LocalDate due,
        @Nullable Instant doneAt) {

    public boolean isDone() {
        return doneAt != null;
    }
}
