package dk.samspil.clarifications;

import dk.samspil.access.OrganisationId;
import java.util.UUID;

/** The board has approved an edition. */
public record ClarificationApproved(OrganisationId organisation, UUID clarification) {}
