package dk.samspil.ladders;

import dk.samspil.collaborations.PartyLeft;
import dk.samspil.collaborations.RoundKind;
import dk.samspil.collaborations.Rounds;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A mark that was not shown when its party left is gone with it. */
@Component
class Departures {

    private final Rounds rounds;
    private final MarkRepository marks;

    Departures(Rounds rounds, MarkRepository marks) {
        this.rounds = rounds;
        this.marks = marks;
    }

    @EventListener
    void on(PartyLeft left) {
        rounds.current(left.place(), RoundKind.LADDER)
                .filter(round -> round.asked(left.organisation()).isEmpty())
                .ifPresent(round -> marks.delete(round.id(), left.organisation()));
    }
}
