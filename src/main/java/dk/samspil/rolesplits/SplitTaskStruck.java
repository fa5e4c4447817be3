package dk.samspil.rolesplits;

import dk.samspil.access.PlaceId;
import java.util.UUID;

/** A task is off the map: nobody is waited for about it any more. */
public record SplitTaskStruck(PlaceId place, UUID task) {}
