package dk.samspil.ladders;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Room;
import dk.samspil.rounds.OwnRounds;
import dk.samspil.rounds.Round;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A collaboration's ladder as one party may see it: the rounds, newest first, and the marks that lie open to it. */
record Ladder(Room room, List<Round> rounds, List<GivenMark> marks, OrganisationId self, LocalDate today)
        implements OwnRounds {

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
