package dk.samspil.agreements;

import dk.samspil.access.OrganisationId;
import java.time.Instant;

/**
 * A text that a clause has had, and whose it was.
 *
 * @param merged two wrote at once, in different paragraphs, and both stand in it
 */
public record Writing(
        int version,
        String heading,
        String words,
        OrganisationId organisation,
        String byName,
        Instant at,
        boolean merged) {}
