package dk.samspil.renewals;

import dk.samspil.access.PlaceId;
import java.util.UUID;

/** A line of a hand-over list has been written, written anew, struck or done. */
public record HandoverChanged(PlaceId place, UUID ending, UUID line) {}
