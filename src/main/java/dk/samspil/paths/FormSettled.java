package dk.samspil.paths;

import dk.samspil.access.PlaceId;

/** All who are in it have chosen the same form, and it is the collaboration's. */
public record FormSettled(PlaceId place) {}
