package dk.samspil.signatures;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.EditionId;

/** A party is ready to sign, and has not said who does. */
public record SignatoriesMissed(PlaceId place, AgreementId agreement, EditionId edition, OrganisationId organisation) {}
