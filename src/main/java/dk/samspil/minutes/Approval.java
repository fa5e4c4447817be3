package dk.samspil.minutes;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Channel;
import dk.samspil.meetings.MeetingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a party says to one edition of the minutes.
 *
 * @param approved null as long as it has said nothing; false where it wants something put right
 * @param remark what it wants put right
 */
public record Approval(
        OrganisationId organisation,
        int edition,
        @Nullable Boolean approved,
        String remark,
        @Nullable Instant saidAt,
        String byName,
        @Nullable Channel channel,
        @Nullable String enteredBy) {

    /** What was said, together with the meeting it was about. */
    record Given(MeetingId meeting, Approval said) {}

    public boolean isYes() {
        return Boolean.TRUE.equals(approved);
    }

    public boolean isSilent() {
        return approved == null;
    }
}
