package dk.samspil.principles;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a party backs an edition, and what it says to it. Silence is neither. */
public record Backing(
        OrganisationId organisation,
        boolean backs,
        String words,
        Instant saidAt,
        String byName,
        Channel channel,
        @Nullable String enteredBy) {

    /** What was said, together with the edition it was to. */
    record Given(String frame, int number, Backing said) {}

    boolean says(boolean same, String sameWords) {
        return backs == same && words.equals(sameWords);
    }
}
