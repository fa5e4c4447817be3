package dk.samspil.signatures;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.EditionId;

/** As many as a party wants have signed for it. */
public record PartySigned(PlaceId place, AgreementId agreement, EditionId edition, OrganisationId organisation) {}
