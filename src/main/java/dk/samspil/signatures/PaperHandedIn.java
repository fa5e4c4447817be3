package dk.samspil.signatures;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.EditionId;

/** A party is asked for its word: something was signed on paper. */
public record PaperHandedIn(PlaceId place, AgreementId agreement, EditionId edition, OrganisationId organisation) {}
