package dk.samspil.agreed;

import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change, as it is typed: what, who sees to it, and by when. */
public record ChangeForm(
        @Nullable UUID id,

        @Required(message = "agreed.change.problem.differently") @Prose(max = 500)
        String differently,

        @NotNull(message = "agreed.change.problem.owner") @Nullable UUID owner,

        @Required(message = "agreed.change.problem.ownerName") @Line
        String ownerName,

        @Required(message = "agreed.change.problem.due") @Line @Day
        String due) {

    public ChangeForm {
        differently = Typed.text(differently);
        ownerName = Typed.text(ownerName);
        due = Typed.text(due);
    }

    static ChangeForm empty(UUID id) {
        return new ChangeForm(id, "", null, "", "");
    }
}
