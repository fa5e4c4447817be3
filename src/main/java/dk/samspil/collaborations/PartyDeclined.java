package dk.samspil.collaborations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;

/** An invited organisation has said no. */
public record PartyDeclined(PlaceId place, OrganisationId organisation, Channel channel) {}
