package dk.samspil.collaborations;

import dk.samspil.access.PlaceId;
import java.util.UUID;

/** An agreed change has been made. */
public record ChangeDone(PlaceId place, UUID change) {}
