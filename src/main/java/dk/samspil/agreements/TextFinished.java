package dk.samspil.agreements;

import dk.samspil.access.PlaceId;

/** The last hand has been put to a text: it is heard, approved and signed as it stands. */
public record TextFinished(PlaceId place, AgreementId agreement, EditionId edition) {}
