package dk.samspil.rounds;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One party in a round. Who has answered, and when, is open to all of them; what they answered is not. */
public record Asked(
        OrganisationId organisation,
        @Nullable Instant repliedAt,
        @Nullable String byName,
        @Nullable Channel channel,
        @Nullable String enteredBy) {

    public boolean replied() {
        return repliedAt != null;
    }
}
