package dk.samspil.mandates;

import dk.samspil.access.OrganisationId;
import java.util.UUID;

/** Somebody at the centre has taken on a mandate that was given to the centre. */
public record MandateTaken(UUID mandate, OrganisationId organisation, OrganisationId centre) {}
