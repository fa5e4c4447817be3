package dk.samspil.soundings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Side;
import dk.samspil.collaborations.Channel;
import dk.samspil.meetings.Coming;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One who is asked, and what they say. Only they and the host see it.
 *
 * @param listed whether everybody may read about the organisation
 * @param letter the letter that waits to be sent
 * @param before what was said to the time before the meeting was moved
 */
public record Invitee(
        OrganisationId organisation,
        String name,
        String shortName,
        Side side,
        boolean listed,
        String contactName,
        String contactAddress,
        String contactPhone,
        @Nullable Letter letter,
        @Nullable Instant sentAt,
        @Nullable Coming before,
        Said said,
        String byName,
        @Nullable Channel channel,
        @Nullable String enteredBy,
        int version) {

    /**
     * An answer.
     *
     * @param heads how many come
     * @param people their names, a line each
     * @param needs food, a ramp, an interpreter
     */
    public record Said(@Nullable Coming coming, int heads, String people, String needs) {}

    /** An answer, together with the meeting it was to. */
    record Given(String title, Instant startsAt, Said said) {}

    public boolean isSilent() {
        return said.coming() == null;
    }

    public boolean isSent() {
        return sentAt != null;
    }
}
