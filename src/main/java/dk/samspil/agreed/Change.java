package dk.samspil.agreed;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing the parties will do differently, who sees to it, and by when. */
public record Change(
        UUID id,
        PlaceId place,
        String words,
        OrganisationId owner,
        String ownerName,
        LocalDate due,
        Instant agreedAt,
        @Nullable Instant doneAt,
        int version) {

    public boolean isDone() {
        return doneAt != null;
    }
}
