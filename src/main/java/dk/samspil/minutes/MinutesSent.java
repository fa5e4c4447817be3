package dk.samspil.minutes;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.meetings.MeetingId;

/** The minutes have been sent to a party, which may now say yes to them. */
public record MinutesSent(PlaceId place, MeetingId meeting, OrganisationId organisation) {}
