package dk.samspil.principles;

import dk.samspil.access.PlaceId;
import java.util.UUID;

/** All have answered: the answers lie open. */
public record DialogueShown(PlaceId place, UUID look) {}
