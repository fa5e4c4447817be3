package dk.samspil.tasks;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Side;
import dk.samspil.collaborations.Room;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits, as one organisation sees it.
 *
 * @param waitsOn null when it waits for all the parties together
 * @param askedBy who asked, as the others call them
 */
public record Task(
        PlaceId place,
        String placeName,
        TaskKind kind,
        UUID subject,
        @Nullable OrganisationId waitsOn,
        String waitsOnName,
        Side waitsOnSide,
        String askedBy,
        @Nullable LocalDate due) {

    /** Whether it waits for this organisation, alone or together with the others. */
    public boolean waitsFor(OrganisationId organisation) {
        return waitsOn == null || waitsOn.equals(organisation);
    }

    /** Due today or before. */
    public boolean isPressing(LocalDate today) {
        return due != null && !due.isAfter(today);
    }

    /** The day it first stands on a list; null for what waits at once. */
    @Nullable LocalDate waitsFrom() {
        return kind.waitsForItsDay() ? due : null;
    }

    public String path() {
        return Room.path(place) + kind.path();
    }
}
