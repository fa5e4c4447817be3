package dk.samspil.walls;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to begin after a meeting.
 *
 * @param note the note it grew out of
 * @param groups each becomes a collaboration of its own
 * @param phone where the others call whoever begins
 * @param words what those who are invited read: that it grew out of the meeting
 * @param meetBy when they want to have met the others by
 */
public record Beginning(
        PlaceId sounding,
        @Nullable UUID note,
        List<Group> groups,
        String purpose,
        String phone,
        String words,
        LocalDate meetBy) {

    /** Those one begins something with, and what it is called. */
    public record Group(String name, List<OrganisationId> organisations) {}
}
