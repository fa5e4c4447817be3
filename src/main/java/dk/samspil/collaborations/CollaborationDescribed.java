package dk.samspil.collaborations;

import dk.samspil.access.PlaceId;

/** A collaboration is called something else now, or is about something else. */
public record CollaborationDescribed(PlaceId place) {}
