package dk.samspil.collaborations;

import dk.samspil.access.PlaceId;

/** A collaboration has been started or entered. */
public record CollaborationStarted(PlaceId place) {}
