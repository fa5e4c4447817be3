package dk.samspil.soundings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Side;

/** One who comes, as all who are asked may know. */
public record FieldGuest(OrganisationId organisation, String name, Side side, boolean listed) {}
