package dk.samspil.renewals;

import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import java.util.UUID;

/**
 * It does not come to an end after all.
 *
 * @param overtaken a new edition took over; otherwise whoever said it took it back
 */
public record EndingGone(PlaceId place, AgreementId agreement, UUID ending, boolean overtaken) {}
