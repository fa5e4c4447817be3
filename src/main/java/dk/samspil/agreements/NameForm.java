package dk.samspil.agreements;

import dk.samspil.web.Line;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an agreement is called and who finishes it, as it is typed. */
public record NameForm(
        int version,

        @Required(message = "agreements.begin.problem.name") @Line
        String name,

        @Nullable UUID finisher) {

    public NameForm {
        name = Typed.text(name);
    }

    static NameForm of(Agreement agreement) {
        return new NameForm(
                agreement.version(), agreement.title(), agreement.finisher().value());
    }
}
