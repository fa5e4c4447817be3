package dk.samspil.obligations;

import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;

/** That it is done, as it is typed; {@code day} is the turn that was seen. */
public record DoneForm(
        @Required(message = "obligations.problem.notNow") @Line @Day
        String day,

        @Prose(max = 1000) String words) {

    public DoneForm {
        day = Typed.text(day);
        words = Typed.text(words).strip();
    }
}
