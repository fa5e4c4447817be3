package dk.samspil.organisations;

import dk.samspil.access.OrganisationId;

/** Somebody stands behind an organisation from now on: the acting person has registered it, or taken it over. */
public record OrganisationFounded(OrganisationId organisation) {}
