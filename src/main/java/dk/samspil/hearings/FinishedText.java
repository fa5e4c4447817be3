package dk.samspil.hearings;

import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.EditionId;
import java.time.Instant;
import java.util.UUID;

/**
 * A text as it was put before the parties. What they say to it, and the names they put under it, hold for this one alone.
 *
 * @param standing false once it was written on, or came to nothing
 */
public record FinishedText(
        UUID id,
        EditionId edition,
        AgreementId agreement,
        PlaceId place,
        String fingerprint,
        Instant finishedAt,
        boolean standing) {}
