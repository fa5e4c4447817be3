package dk.samspil.launches;

import dk.samspil.access.PlaceId;
import java.util.UUID;

/** A line has been written, written anew, struck, told or answered. */
public record LineChanged(PlaceId place, UUID line) {}
