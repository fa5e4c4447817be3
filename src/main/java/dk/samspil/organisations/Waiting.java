package dk.samspil.organisations;

import dk.samspil.access.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Not confirmed yet, and near enough for the own organisation to know. */
record Waiting(
        OrganisationId id,
        OrganisationKind kind,
        String name,
        String municipality,
        @Nullable String phone,
        @Nullable String cvr,
        Instant since) {}
