package dk.samspil.paths;

import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Phase;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody writes down as decided, before it stands anywhere on the path. */
public record Choice(
        UUID id,
        Outcome outcome,
        String words,
        String by,
        LocalDate on,
        @Nullable LocalDate until) {

    Decision in(PlaceId place, Phase phase, int number) {
        return new Decision(id, place, phase, outcome, words, Actor.currentOrganisation(), by, on, until, number);
    }
}
