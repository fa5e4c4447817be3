package dk.samspil.remarks;

import dk.samspil.access.PlaceId;
import dk.samspil.agreements.EditionId;

/** Somebody has said something to a text, answered it, or taken care of it. */
public record RemarksChanged(PlaceId place, EditionId edition) {}
