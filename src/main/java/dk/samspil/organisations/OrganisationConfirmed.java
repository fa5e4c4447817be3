package dk.samspil.organisations;

import dk.samspil.access.OrganisationId;

/** Somebody who can know has said that the organisation is what it says. */
public record OrganisationConfirmed(OrganisationId organisation) {}
