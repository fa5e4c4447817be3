package dk.samspil.rounds;

import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rounds of one kind in a room as one party meets them, newest first. */
public interface OwnRounds {

    enum State {
        /** No round, or one that was over before this party came in. */
        NOTHING_TO_ANSWER,
        UNANSWERED,
        WAITING,
        SHOWN
    }

    List<Round> rounds();

    OrganisationId self();

    LocalDate today();

    default State state() {
        return current()
                .filter(round -> round.asked(self()).isPresent())
                .map(this::state)
                .orElse(State.NOTHING_TO_ANSWER);
    }

    private State state(Round round) {
        if (round.waitsFor(self())) {
            return State.UNANSWERED;
        }
        return round.isShown(today()) ? State.SHOWN : State.WAITING;
    }

    default Optional<Round> current() {
        return rounds().stream().findFirst();
    }

    /** @throws NotHere when it is none of these */
    default Round round(RoundId id) {
        return rounds().stream()
                .filter(round -> round.id().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    /** Those that lay open before the current one. */
    default List<Round> past() {
        return rounds().stream().skip(1).toList();
    }
}
