package dk.samspil.meetings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;

/** A party has said to which meetings of a row it comes. */
public record SeriesAnswered(PlaceId place, SeriesId series, OrganisationId organisation, Channel channel) {}
