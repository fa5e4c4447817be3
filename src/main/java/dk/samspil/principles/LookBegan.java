package dk.samspil.principles;

import dk.samspil.access.PlaceId;
import java.util.UUID;

/** The parties look at the principles, for the first time or again. */
public record LookBegan(PlaceId place, UUID look) {}
