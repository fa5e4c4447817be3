package dk.samspil.renewals;

import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import java.util.UUID;

/** An agreement has a last day: the notice is kept, or all agree. */
public record EndingStands(PlaceId place, AgreementId agreement, UUID ending) {}
