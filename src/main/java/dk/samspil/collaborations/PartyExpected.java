package dk.samspil.collaborations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;

/** A seat is kept for an organisation that has been asked to join. */
public record PartyExpected(PlaceId place, OrganisationId organisation) {}
