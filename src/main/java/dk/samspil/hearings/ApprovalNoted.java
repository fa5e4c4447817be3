package dk.samspil.hearings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Channel;

/** Somebody inside a party has approved; others there may still have to. */
public record ApprovalNoted(PlaceId place, EditionId edition, OrganisationId organisation, Channel channel) {}
