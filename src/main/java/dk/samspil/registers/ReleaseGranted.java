package dk.samspil.registers;

import dk.samspil.access.PlaceId;
import java.util.UUID;

/** All parties have said yes: it may leave the room. */
public record ReleaseGranted(PlaceId place, UUID release) {}
