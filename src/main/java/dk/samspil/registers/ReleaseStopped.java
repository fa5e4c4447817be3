package dk.samspil.registers;

import dk.samspil.access.PlaceId;
import java.util.UUID;

/** It was shown, and is no longer: somebody took a yes back, left, or wrote it anew. */
public record ReleaseStopped(PlaceId place, UUID release) {}
