package dk.samspil.soundings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Side;

/** Somebody at the same meeting, and where one writes or calls. */
public record Reach(
        OrganisationId organisation,
        String name,
        String shortName,
        Side side,
        String contactName,
        String contactAddress,
        String contactPhone) {}
