package dk.samspil.signatures;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.EditionId;

/** A party has given its word for all that was signed on paper. */
public record PaperVouchedFor(PlaceId place, AgreementId agreement, EditionId edition, OrganisationId organisation) {}
