package dk.samspil.understandings;

import dk.samspil.rounds.RoundKind;
import dk.samspil.rounds.RoundLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was not shown when its party went out is gone with it. */
@Component
class Departures {

    private final UnderstandingRepository written;

    Departures(UnderstandingRepository written) {
        this.written = written;
    }

    @EventListener
    void on(RoundLeft left) {
        if (left.kind() == RoundKind.UNDERSTANDING) {
            written.forget(left.round(), left.organisation());
        }
    }
}
