package dk.samspil.agreed;

import dk.samspil.access.PlaceId;
import java.util.UUID;

/** An agreed change has been made. */
public record ChangeDone(PlaceId place, UUID change) {}
