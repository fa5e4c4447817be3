package dk.samspil.meetings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;

/** A party has said whether it comes. */
public record MeetingAnswered(PlaceId place, MeetingId meeting, OrganisationId organisation, Channel channel) {}
