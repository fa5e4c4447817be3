package dk.samspil.signatures;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.EditionId;

/** Somebody has signed. */
public record SignatureGiven(PlaceId place, AgreementId agreement, EditionId edition, OrganisationId organisation) {}
