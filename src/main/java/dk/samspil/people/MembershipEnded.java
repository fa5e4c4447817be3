package dk.samspil.people;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;

/** Somebody no longer belongs to an organisation. */
public record MembershipEnded(OrganisationId organisation, PersonId person) {}
