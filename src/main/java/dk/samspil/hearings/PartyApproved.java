package dk.samspil.hearings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.EditionId;

/** A party is through with its own approvals: those who sign for it may. */
public record PartyApproved(PlaceId place, AgreementId agreement, EditionId edition, OrganisationId organisation) {}
