package dk.samspil.rolesplits;

import dk.samspil.rounds.Round;
import java.time.Instant;
import java.util.UUID;

/** One task on the map (opgave), and who wrote it last. */
record SplitTask(UUID id, TaskText text, Instant writtenAt, String by, Instant at, int version) {

    String title() {
        return text.title();
    }

    /** Whether it stood on the map when the round was asked. */
    boolean isAskedIn(Round round) {
        return !writtenAt.isAfter(round.askedAt());
    }

    /** Empty when nobody has written anything there. */
    String in(Lane lane) {
        return text.lanes().getOrDefault(lane.key(), "");
    }
}
