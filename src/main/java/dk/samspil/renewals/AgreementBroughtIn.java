package dk.samspil.renewals;

import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.EditionId;

/** An agreement that was signed elsewhere is here now; the other parties are asked whether it is right. */
public record AgreementBroughtIn(PlaceId place, AgreementId agreement, EditionId edition) {}
