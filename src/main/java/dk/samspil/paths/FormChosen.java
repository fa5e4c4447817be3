package dk.samspil.paths;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;

/** A party has said how it wants to hold together. */
public record FormChosen(PlaceId place, OrganisationId organisation, Channel channel) {}
