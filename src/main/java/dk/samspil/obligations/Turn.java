package dk.samspil.obligations;

import dk.samspil.access.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that something promised is to be done.
 *
 * @param doneAt null until somebody has said that it is
 * @param words what they said of it
 * @param passed the next time came before anybody said that it was done
 */
public record Turn(
        UUID promise,
        LocalDate day,
        @Nullable Instant doneAt,
        @Nullable OrganisationId doneByOrganisation,
        String doneBy,
        String words,
        boolean passed) {

    public boolean isDone() {
        return doneAt != null;
    }

    public boolean isOpen() {
        return doneAt == null && !passed;
    }
}
