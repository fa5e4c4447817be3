package dk.samspil.principles;

import dk.samspil.access.PlaceId;
import java.util.UUID;

/** An edition of the frame stands, and the parties are asked whether they back it. */
public record EditionStands(PlaceId place, UUID edition) {}
