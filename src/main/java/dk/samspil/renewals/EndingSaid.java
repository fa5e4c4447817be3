package dk.samspil.renewals;

import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import java.util.UUID;

/** A party wants an agreement to end. */
public record EndingSaid(PlaceId place, AgreementId agreement, UUID ending) {}
