package dk.samspil.registers;

import dk.samspil.web.Line;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an offered agreement is begun with; {@code id} is the new agreement's and {@code edition} its text's, so that sending twice begins once. */
public record TakeForm(
        @Nullable UUID id,
        @Nullable UUID edition,

        @Required(message = "registers.take.problem.place") @Line
        String place,

        @Required(message = "agreements.begin.problem.name") @Line
        String name) {

    public TakeForm {
        place = Typed.text(place);
        name = Typed.text(name);
    }
}
