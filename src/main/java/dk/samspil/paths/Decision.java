package dk.samspil.paths;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Phase;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something decided on the way, in a sentence.
 *
 * @param phase where they were then
 * @param organisation who wrote it down for all of them
 * @param by who decided, by name
 * @param until when a pause is to end
 * @param number counts along the path from 1; 0 for what is only remembered
 */
public record Decision(
        UUID id,
        PlaceId place,
        Phase phase,
        Outcome outcome,
        String words,
        OrganisationId organisation,
        String by,
        LocalDate on,
        @Nullable LocalDate until,
        int number) {}
