package dk.samspil.minutes;

import dk.samspil.access.PlaceId;
import java.util.UUID;

/** What was to be done is done, or is not to be done after all. */
public record ActionSettled(PlaceId place, UUID action) {}
