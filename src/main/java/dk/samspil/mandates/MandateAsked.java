package dk.samspil.mandates;

import dk.samspil.access.OrganisationId;
import java.util.UUID;

/** A voluntary centre has asked an association for its mandate. */
public record MandateAsked(UUID mandate, OrganisationId organisation, OrganisationId centre) {}
