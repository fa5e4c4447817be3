package dk.samspil.collaborations;

import dk.samspil.access.PlaceId;

/** A collaboration has gone on to another phase, rests, or goes again. */
public record CollaborationMoved(PlaceId place) {}
