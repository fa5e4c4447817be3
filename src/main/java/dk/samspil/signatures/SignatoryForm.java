package dk.samspil.signatures;

import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import jakarta.validation.constraints.Email;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One who signs, as it is typed. */
public record SignatoryForm(
        @Nullable UUID id,

        @Required(message = "signatures.problem.name") @Line String name,

        @Required(message = "signatures.problem.function") @Line
        String function,

        @Required(message = "signatures.problem.address") @Email(message = "signatures.problem.address") @Line
        String address,

        @Required(message = "signatures.problem.mandate") @Prose(max = 500)
        String mandate) {

    public SignatoryForm {
        name = Typed.text(name).strip();
        function = Typed.text(function).strip();
        address = Typed.text(address).strip();
        mandate = Typed.text(mandate).strip();
    }

    static SignatoryForm empty(UUID id) {
        return new SignatoryForm(id, "", "", "", "");
    }
}
