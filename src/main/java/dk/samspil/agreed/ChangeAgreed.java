package dk.samspil.agreed;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import java.util.UUID;

/** One change has been agreed, with an owner and a date. */
public record ChangeAgreed(PlaceId place, UUID change, OrganisationId owner) {}
