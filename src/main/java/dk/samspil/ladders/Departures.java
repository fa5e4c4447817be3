package dk.samspil.ladders;

import dk.samspil.rounds.RoundKind;
import dk.samspil.rounds.RoundLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A mark that was not shown when its party went out is gone with it. */
@Component
class Departures {

    private final MarkRepository marks;

    Departures(MarkRepository marks) {
        this.marks = marks;
    }

    @EventListener
    void on(RoundLeft left) {
        if (left.kind() == RoundKind.LADDER) {
            marks.delete(left.round(), left.organisation());
        }
    }
}
