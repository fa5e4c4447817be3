package dk.samspil.remarks;

import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A disagreement, as it is begun: the question, and what the own organisation thinks; {@code id} is its own. */
public record DisagreementForm(
        @Nullable UUID id,

        @Required(message = "remarks.begin.problem.question") @Line(max = 300)
        String question,

        @Prose(max = 2000) String view) {

    public DisagreementForm {
        question = Typed.text(question);
        view = Typed.text(view);
    }
}
