package dk.samspil.hearings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.EditionId;

/** A finished text lies before a party, which hears and approves it. */
public record ApprovalAsked(PlaceId place, AgreementId agreement, EditionId edition, OrganisationId organisation) {}
