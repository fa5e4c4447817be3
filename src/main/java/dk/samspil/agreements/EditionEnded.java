package dk.samspil.agreements;

import dk.samspil.access.PlaceId;

/** A signed edition holds no longer than its last day, which may lie ahead. */
public record EditionEnded(PlaceId place, AgreementId agreement, EditionId edition) {}
