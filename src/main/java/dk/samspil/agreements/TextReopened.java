package dk.samspil.agreements;

import dk.samspil.access.PlaceId;

/** A text that was finished is written on again: what was said to it no longer counts. */
public record TextReopened(PlaceId place, AgreementId agreement, EditionId edition) {}
