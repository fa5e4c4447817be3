package dk.samspil.remarks;

import dk.samspil.access.PlaceId;
import java.util.UUID;

/** The parties see something differently; each is asked what it thinks. */
public record DisagreementBegun(PlaceId place, UUID disagreement) {}
