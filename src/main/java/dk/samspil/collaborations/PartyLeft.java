package dk.samspil.collaborations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;

/** A party has left, or was shown out; what waited for it is gone. */
public record PartyLeft(PlaceId place, OrganisationId organisation) {}
