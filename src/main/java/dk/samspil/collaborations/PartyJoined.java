package dk.samspil.collaborations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;

/** A party has said yes, itself or on the phone. */
public record PartyJoined(PlaceId place, OrganisationId organisation, Channel channel) {}
