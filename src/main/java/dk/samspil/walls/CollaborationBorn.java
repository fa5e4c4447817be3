package dk.samspil.walls;

import dk.samspil.access.PlaceId;

/** A collaboration has grown out of a meeting of a whole field; whoever began it is to meet the others. */
public record CollaborationBorn(PlaceId place) {}
