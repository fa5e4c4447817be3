package dk.samspil.rounds;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question put to every party, each answering alone (product principle: two answers before one). The same rule stands
 * in the database as {@code rounds.may_see}; here it only chooses words.
 *
 * @param due the last day to answer before those who did see each other's
 */
public record Round(
        RoundId id,
        PlaceId place,
        RoundKind kind,
        OrganisationId askedBy,
        Instant askedAt,
        LocalDate due,
        List<Asked> asked,
        @Nullable JointAnswer joint,
        int version) {

    public Optional<Asked> asked(OrganisationId organisation) {
        return asked.stream()
                .filter(one -> one.organisation().equals(organisation))
                .findFirst();
    }

    public boolean repliedBy(OrganisationId organisation) {
        return asked(organisation).map(Asked::replied).orElse(false);
    }

    public boolean waitsFor(OrganisationId organisation) {
        return asked(organisation).map(one -> !one.replied()).orElse(false);
    }

    /** All have answered, or the day has passed: the answers lie open to those who gave one. */
    public boolean isShown(LocalDate today) {
        return asked.stream().allMatch(Asked::replied) || due.isBefore(today);
    }

    /** Whether this party sees the others' answers: it has given its own, and the round is shown. */
    public boolean visibleTo(OrganisationId organisation, LocalDate today) {
        return repliedBy(organisation) && isShown(today);
    }

    /** Whether this is what was said together: a form sent twice. */
    boolean hasJoint(Joint said, String words) {
        return joint != null && joint.joint() == said && joint.words().equals(words);
    }

    /** Who has said nothing yet: named, never blamed. */
    public List<OrganisationId> silent() {
        return asked.stream()
                .filter(one -> !one.replied())
                .map(Asked::organisation)
                .toList();
    }
}
