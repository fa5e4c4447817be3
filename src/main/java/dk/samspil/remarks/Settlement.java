package dk.samspil.remarks;

import dk.samspil.access.OrganisationId;
import dk.samspil.meetings.MeetingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the parties decided of a disagreement, in words.
 *
 * @param meeting where; null where it was not at a meeting
 * @param name who wrote it down
 */
public record Settlement(
        Outcome outcome,
        String decision,
        @Nullable MeetingId meeting,
        OrganisationId organisation,
        String name,
        Instant at) {}
