package dk.samspil.hearings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.EditionId;

/** What a party had said to a text holds no longer, since the text is being written on. */
public record ApprovalVoided(PlaceId place, EditionId edition, OrganisationId organisation) {}
