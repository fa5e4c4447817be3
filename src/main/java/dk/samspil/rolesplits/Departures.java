package dk.samspil.rolesplits;

import dk.samspil.rounds.RoundKind;
import dk.samspil.rounds.RoundLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a party had said alone, and nobody had seen when it went out, is gone with it. */
@Component
class Departures {

    private final AssessmentRepository assessments;

    Departures(AssessmentRepository assessments) {
        this.assessments = assessments;
    }

    @EventListener
    void on(RoundLeft left) {
        if (left.kind() == RoundKind.ROLE_SPLIT) {
            assessments.forget(left.round(), left.organisation());
        }
    }
}
