package dk.samspil.sixanswers;

import dk.samspil.rounds.RoundKind;
import dk.samspil.rounds.RoundLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Answers that were not shown when their party went out are gone with it. */
@Component
class Departures {

    private final SixAnswerRepository answers;

    Departures(SixAnswerRepository answers) {
        this.answers = answers;
    }

    @EventListener
    void on(RoundLeft left) {
        if (left.kind() == RoundKind.SIX_ANSWERS) {
            answers.forget(left.round(), left.organisation());
        }
    }
}
