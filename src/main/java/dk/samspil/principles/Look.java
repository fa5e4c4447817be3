package dk.samspil.principles;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time the parties look at the principles, each answering alone. Who sees what is said in the database, as
 * {@code principles.may_see}; here it only chooses words.
 *
 * @param due the last day to answer before those who did see each other's
 */
public record Look(UUID id, PlaceId place, Instant askedAt, LocalDate due, List<Asked> asked) {

    /** Who has answered, and when, is open to all of them; what they answered is not. */
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

    public Optional<Asked> asked(OrganisationId organisation) {
        return asked.stream()
                .filter(one -> one.organisation().equals(organisation))
                .findFirst();
    }

    public boolean repliedBy(OrganisationId organisation) {
        return asked(organisation).filter(Asked::replied).isPresent();
    }

    public boolean waitsFor(OrganisationId organisation) {
        return asked(organisation).filter(one -> !one.replied()).isPresent();
    }

    /** All have answered, or the day has passed. */
    public boolean isShown(LocalDate today) {
        return silent().isEmpty() || due.isBefore(today);
    }

    /** Whether this party sees the others' answers: it has given its own, and they lie open. */
    public boolean visibleTo(OrganisationId organisation, LocalDate today) {
        return repliedBy(organisation) && isShown(today);
    }

    /** Who has said nothing yet: named, never blamed. */
    public List<OrganisationId> silent() {
        return asked.stream()
                .filter(one -> !one.replied())
                .map(Asked::organisation)
                .toList();
    }
}
