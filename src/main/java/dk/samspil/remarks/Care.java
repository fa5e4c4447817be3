package dk.samspil.remarks;

import dk.samspil.access.OrganisationId;
import java.time.Instant;

/** A remark has been taken care of (klaret), by anybody of the parties. */
public record Care(OrganisationId organisation, String name, Instant at) {}
