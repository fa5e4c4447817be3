package dk.samspil.minutes;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.meetings.MeetingId;

/** A party has said yes to the minutes, or what it wants put right. */
public record MinutesAnswered(PlaceId place, MeetingId meeting, OrganisationId organisation, Channel channel) {}
