package dk.samspil.agreements;

import dk.samspil.access.PlaceId;
import java.util.UUID;

/** Somebody has put a clause differently. */
public record SectionWritten(PlaceId place, EditionId edition, UUID section) {}
