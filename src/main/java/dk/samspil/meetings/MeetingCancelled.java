package dk.samspil.meetings;

import dk.samspil.access.PlaceId;

/** A meeting has been called off. */
public record MeetingCancelled(PlaceId place, MeetingId meeting) {}
