package dk.samspil.mandates;

import dk.samspil.access.OrganisationId;
import java.util.UUID;

/** A mandate, or the question for one, has ended before its day. */
public record MandateEnded(UUID mandate, OrganisationId organisation, OrganisationId centre) {}
