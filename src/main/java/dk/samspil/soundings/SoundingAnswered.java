package dk.samspil.soundings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;

/** One who was asked has said whether they come. */
public record SoundingAnswered(PlaceId sounding, OrganisationId organisation, Channel channel) {}
