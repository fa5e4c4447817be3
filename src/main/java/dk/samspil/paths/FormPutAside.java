package dk.samspil.paths;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;

/** A party says "not now". Nothing is written of it anywhere; it only stops standing on that party's own list. */
public record FormPutAside(PlaceId place, OrganisationId organisation) {}
