package dk.samspil.agreements;

import dk.samspil.access.PlaceId;

/** A signed edition that was to end sooner holds as long as was written after all. */
public record EditionWentOn(PlaceId place, AgreementId agreement, EditionId edition) {}
