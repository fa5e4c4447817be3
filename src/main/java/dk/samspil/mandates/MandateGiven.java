package dk.samspil.mandates;

import dk.samspil.access.OrganisationId;
import java.util.UUID;

/** An association has said yes. */
public record MandateGiven(UUID mandate, OrganisationId organisation, OrganisationId centre) {}
