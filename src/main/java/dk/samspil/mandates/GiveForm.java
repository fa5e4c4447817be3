package dk.samspil.mandates;

import dk.samspil.web.Day;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mandate given by the association itself, as it is typed. */
public record GiveForm(
        @Nullable UUID id,

        @Required(message = "mandates.problem.centre") String centre,

        @Required(message = "mandates.problem.until") @Day String until,
        @Prose(max = 1000) String words) {

    public GiveForm {
        centre = Typed.text(centre);
        until = Typed.text(until);
        words = Typed.text(words);
    }
}
