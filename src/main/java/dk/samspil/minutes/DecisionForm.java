package dk.samspil.minutes;

import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision, as it is typed. */
public record DecisionForm(
        @Nullable UUID id,

        @Required(message = "minutes.decision.problem.decided") @Prose(max = 500)
        String decided) {

    public DecisionForm {
        decided = Typed.text(decided);
    }

    static DecisionForm empty(UUID id) {
        return new DecisionForm(id, "");
    }
}
