package dk.samspil.agreements;

import dk.samspil.web.Line;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A clause of the parties' own, as it is typed; {@code id} is the clause's, so that sending twice adds one. */
public record OwnClauseForm(
        @Nullable UUID id,

        @Required(message = "agreements.section.problem.heading") @Line
        String heading) {

    public OwnClauseForm {
        heading = Typed.text(heading);
    }
}
