package dk.samspil.agreements;

import dk.samspil.access.PlaceId;

/** What a list says of an agreement has changed: it was begun, or is called otherwise. */
public record AgreementChanged(PlaceId place, AgreementId agreement) {}
