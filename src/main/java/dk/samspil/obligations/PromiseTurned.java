package dk.samspil.obligations;

import dk.samspil.access.PlaceId;
import java.util.UUID;

/** What is next of a promise has changed: it has come, been done, passed, or holds no longer. */
public record PromiseTurned(PlaceId place, UUID promise) {}
