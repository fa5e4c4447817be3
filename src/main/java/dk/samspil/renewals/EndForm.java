package dk.samspil.renewals;

import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an agreement is to end, as it is typed; {@code id} is the ending's, so that sending twice says it once. */
public record EndForm(
        @Nullable UUID id,

        @Required(message = "renewals.ending.problem.lastDay") @Line @Day
        String lastDay,

        @Prose(max = 1000) String why) {

    public EndForm {
        lastDay = Typed.text(lastDay);
        why = Typed.text(why);
    }

    static EndForm suggested(UUID id, LocalDate lastDay) {
        return new EndForm(id, lastDay.toString(), "");
    }
}
