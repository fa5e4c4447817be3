package dk.samspil.people;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Role;
import dk.samspil.access.UnitId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody has been asked to become a member, and has not answered yet. */
record Invitation(
        UUID id,
        OrganisationId organisation,
        @Nullable UnitId unit,
        String name,
        String address,
        Set<Role> roles,
        String invitedBy,
        Instant at,
        Instant expires) {}
