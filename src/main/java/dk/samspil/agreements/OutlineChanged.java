package dk.samspil.agreements;

import dk.samspil.access.PlaceId;

/** A clause has come into an outline or gone out of it, or is somebody else's to draft. */
public record OutlineChanged(PlaceId place, EditionId edition) {}
