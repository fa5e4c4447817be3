package dk.samspil.meetings;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Channel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party that is asked to a meeting, and what it has said.
 *
 * @param before what it said to the time before the meeting was moved
 * @param said what it says now; without a coming, it has not answered
 */
public record Attendance(
        OrganisationId organisation,
        @Nullable Coming before,
        Said said,
        @Nullable Instant saidAt,
        String byName,
        @Nullable Channel channel,
        @Nullable String enteredBy,
        int version) {

    /**
     * An answer.
     *
     * @param people who comes, a line each
     * @param decides somebody of them can say yes for the organisation
     * @param needs food, a ramp, an interpreter
     */
    public record Said(@Nullable Coming coming, String people, boolean decides, String needs) {

        static Said nothing() {
            return new Said(null, "", false, "");
        }
    }

    /** An answer, together with the meeting it was to. */
    record Given(String title, Instant startsAt, Said said) {}

    public boolean isSilent() {
        return said.coming() == null;
    }

    public List<String> people() {
        return said.coming() == Coming.NO
                ? List.of()
                : said.people()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
