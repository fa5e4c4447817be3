package dk.samspil.renewals;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.EditionId;

/** A party says that what was brought in is what it signed. */
public record ArrivalConfirmed(PlaceId place, AgreementId agreement, EditionId edition, OrganisationId organisation) {}
