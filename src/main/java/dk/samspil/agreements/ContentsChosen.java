package dk.samspil.agreements;

import dk.samspil.access.PlaceId;

/** The contents are chosen: each party has clauses to draft. */
public record ContentsChosen(PlaceId place, AgreementId agreement, EditionId edition) {}
