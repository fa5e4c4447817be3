package dk.samspil.minutes;

import dk.samspil.access.PlaceId;
import dk.samspil.meetings.MeetingId;

/** Minutes that had been sent were changed: what the parties said to them holds no longer. */
public record MinutesChanged(PlaceId place, MeetingId meeting) {}
