package dk.samspil.remarks;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import java.util.UUID;

/** A party has said what it thinks of a disagreement. */
public record ViewSaid(PlaceId place, UUID disagreement, OrganisationId organisation) {}
