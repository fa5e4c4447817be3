package dk.samspil.organisations;

import dk.samspil.access.OrganisationId;

/** Introduced by another, and waiting for the person who has proved its contact's address. */
public record Claimable(
        OrganisationId id, OrganisationKind kind, String name, String municipality, String introducedBy) {}
