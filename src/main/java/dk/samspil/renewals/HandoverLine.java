package dk.samspil.renewals;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to hand over before an agreement is over.
 *
 * @param owner whose it is; null where they do it together
 * @param doneAt null while it waits
 */
public record HandoverLine(
        UUID id,
        UUID ending,
        PlaceId place,
        HandoverKind kind,
        String about,
        @Nullable OrganisationId owner,
        String who,
        LocalDate day,
        OrganisationId writtenBy,
        String doneBy,
        @Nullable Instant doneAt,
        int version) {

    public boolean isDone() {
        return doneAt != null;
    }

    boolean saysTheSameAs(HandoverLine other) {
        return kind == other.kind
                && about.equals(other.about)
                && Objects.equals(owner, other.owner)
                && who.equals(other.who)
                && day.equals(other.day);
    }
}
