package dk.samspil.paths;

import dk.samspil.access.PlaceId;
import java.util.UUID;

/** The parties have decided how they go on, or that they do not. */
public record PathDecided(PlaceId place, UUID decision) {}
