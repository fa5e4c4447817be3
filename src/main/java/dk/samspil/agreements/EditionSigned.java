package dk.samspil.agreements;

import dk.samspil.access.PlaceId;

/** All have signed, and the document is sealed. */
public record EditionSigned(PlaceId place, AgreementId agreement, EditionId edition) {}
