package dk.samspil.registers;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A party's yes.
 *
 * @param version of what it said yes to
 */
public record Yes(
        OrganisationId organisation,
        int version,
        String byName,
        Instant at,
        Channel channel,
        @Nullable String enteredBy) {}
