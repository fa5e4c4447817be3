package dk.samspil.meetings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;

/** A party has been asked to a meeting, or asked anew since it was moved. */
public record MeetingAsked(PlaceId place, MeetingId meeting, OrganisationId organisation) {}
