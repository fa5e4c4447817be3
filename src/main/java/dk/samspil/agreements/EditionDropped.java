package dk.samspil.agreements;

import dk.samspil.access.PlaceId;

/** A text came to nothing; nobody waits for anything in it. */
public record EditionDropped(PlaceId place, AgreementId agreement, EditionId edition) {}
