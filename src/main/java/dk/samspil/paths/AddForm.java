package dk.samspil.paths;

import dk.samspil.web.Line;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something the parties want to do themselves, as it is typed. */
public record AddForm(
        @Nullable UUID id,
        @Line String phase,

        @Required(message = "paths.add.problem.activity") @Line
        String activity) {

    public AddForm {
        phase = Typed.text(phase);
        activity = Typed.text(activity);
    }

    static AddForm empty(UUID id) {
        return new AddForm(id, "", "");
    }
}
