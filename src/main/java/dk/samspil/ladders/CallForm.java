package dk.samspil.ladders;

import dk.samspil.web.Line;
import dk.samspil.web.Required;
import java.util.Objects;

/** Who said it on the phone. */
record CallForm(
        @Required(message = "ladders.problem.who") @Line String who) {

    CallForm {
        who = Objects.requireNonNullElse(who, "");
    }
}
