package dk.samspil.minutes;

import dk.samspil.access.PlaceId;
import java.util.UUID;

/** Somebody will do something after a meeting. */
public record ActionAgreed(PlaceId place, UUID action) {}
