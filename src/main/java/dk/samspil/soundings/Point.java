package dk.samspil.soundings;

import dk.samspil.access.OrganisationId;
import java.time.Instant;
import java.util.UUID;

/**
 * A point of the programme, or a proposal for one.
 *
 * @param proposedByName the organisation, as it is called
 * @param byName who at it said so
 */
public record Point(
        UUID id,
        Element element,
        String words,
        PointState state,
        OrganisationId proposedBy,
        String proposedByName,
        String byName,
        int version) {

    /** A point, together with the meeting it was for. */
    record Given(String title, Instant startsAt, Point said) {}

    public boolean isTakenIn() {
        return state == PointState.TAKEN_IN;
    }
}
