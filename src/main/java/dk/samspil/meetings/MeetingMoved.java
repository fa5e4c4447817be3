package dk.samspil.meetings;

import dk.samspil.access.PlaceId;

/** A meeting is at another time now; those who are asked anew hear it one by one. */
public record MeetingMoved(PlaceId place, MeetingId meeting) {}
