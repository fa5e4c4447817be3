package dk.samspil.principles;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Side;

/** An organisation that backs an edition, as everybody may read it with a published one. */
public record Backer(OrganisationId organisation, String name, Side side) {}
