package dk.samspil.servicechecks;

import dk.samspil.access.OrganisationId;
import dk.samspil.reference.Need;
import java.time.Instant;
import java.util.UUID;

/**
 * A need that is not covered, where help would be welcome: what every organisation can see.
 *
 * @param organisationName as it was called when the wish was made
 * @param municipality the code
 */
public record Wish(
        UUID id,
        OrganisationId organisation,
        String organisationName,
        String municipality,
        Need need,
        String text,
        String contact,
        String phone,
        Instant since) {}
