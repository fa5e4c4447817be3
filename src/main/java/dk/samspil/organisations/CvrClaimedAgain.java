package dk.samspil.organisations;

import dk.samspil.access.OrganisationId;

/** Somebody registered with a CVR number that {@code existing} is confirmed with. Its administrators are told; the other is not. */
public record CvrClaimedAgain(OrganisationId existing) {}
