package dk.samspil.registers;

import dk.samspil.access.PlaceId;
import java.util.UUID;

/** Something is to be shown outside the room: every party is asked for its yes, those who asked before anew. */
public record ReleaseAsked(PlaceId place, UUID release) {}
