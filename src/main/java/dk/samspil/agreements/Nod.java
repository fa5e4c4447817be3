package dk.samspil.agreements;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A party agrees with a clause as it stood in one version. When the text changes, the nod no longer counts. */
public record Nod(
        OrganisationId organisation,
        int version,
        String byName,
        Instant at,
        Channel channel,
        @Nullable String enteredBy) {}
