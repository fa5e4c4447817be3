package dk.samspil.agreements;

import dk.samspil.access.PlaceId;
import java.util.UUID;

/** A party says yes to a clause as it stands, or no longer does. */
public record SectionNodded(PlaceId place, EditionId edition, UUID section) {}
