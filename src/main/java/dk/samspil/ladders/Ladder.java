package dk.samspil.ladders;

import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Room;
import dk.samspil.rounds.Round;
import dk.samspil.rounds.RoundId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A collaboration's ladder as one party may see it: the rounds, newest first, and the marks that lie open to it. */
record Ladder(Room room, List<Round> rounds, List<GivenMark> marks, OrganisationId self, LocalDate today) {

    enum State {
        /** No round, or one that was over before this party came in. */
        NOTHING_TO_ANSWER,
        UNANSWERED,
        WAITING,
        SHOWN
    }

    State state() {
        return current()
                .filter(round -> round.asked(self).isPresent())
                .map(this::state)
                .orElse(State.NOTHING_TO_ANSWER);
    }

    private State state(Round round) {
        if (round.waitsFor(self)) {
            return State.UNANSWERED;
        }
        return round.isShown(today) ? State.SHOWN : State.WAITING;
    }

    Optional<Round> current() {
        return rounds.stream().findFirst();
    }

    Round round(RoundId id) {
        return rounds.stream()
                .filter(round -> round.id().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    /** Those that lay open before the current one. */
    List<Round> past() {
        return rounds.stream().skip(1).toList();
    }

    Optional<GivenMark> own(Round round) {
        return given(round, self);
    }

    Optional<GivenMark> given(Round round, OrganisationId organisation) {
        return marks.stream()
                .filter(given ->
                        given.round().equals(round.id()) && given.organisation().equals(organisation))
                .findFirst();
    }

    /** How the parties see it, in the room's order; only those whose marks may be seen. */
    List<View> views(Round round) {
        return room.parties().stream()
                .flatMap(party ->
                        given(round, party.organisation()).stream().map(given -> new View(party, given.mark())))
                .toList();
    }
}
