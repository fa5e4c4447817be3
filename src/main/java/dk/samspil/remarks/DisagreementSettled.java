package dk.samspil.remarks;

import dk.samspil.access.PlaceId;
import java.util.UUID;

/** The parties have decided what comes of a disagreement. */
public record DisagreementSettled(PlaceId place, UUID disagreement) {}
