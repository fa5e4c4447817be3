package dk.samspil.rolesplits;

import dk.samspil.access.OrganisationId;
import dk.samspil.rounds.RoundId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A joint answer to one task in one round: a proposal (forslag) until all have said yes. {@code before} is the map it was written from. */
record Proposal(
        UUID task,
        RoundId round,
        JointText text,
        Map<String, String> before,
        String by,
        Instant at,
        @Nullable Instant agreedAt,
        @Nullable Instant carriedOutAt,
        Map<OrganisationId, Reply> replies,
        int version) {

    boolean hasYesFrom(OrganisationId organisation) {
        return Reply.YES.equals(replies.get(organisation));
    }

    /** Nothing has been heard from this party, and something still can be. */
    boolean waitsFor(OrganisationId organisation) {
        return !isAgreed() && !replies.containsKey(organisation);
    }

    boolean isAgreed() {
        return agreedAt != null;
    }

    boolean isCarriedOut() {
        return carriedOutAt != null;
    }

    /** Agreed, and the map does not show it yet. */
    boolean waitsToBeCarriedOut() {
        return isAgreed() && !isCarriedOut() && !text.isDifferently();
    }
}
