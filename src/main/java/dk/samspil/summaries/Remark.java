package dk.samspil.summaries;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Side;

/** What somebody who was asked remembers otherwise. */
public record Remark(
        OrganisationId organisation, String organisationName, Side side, String words, String byName, int version) {}
