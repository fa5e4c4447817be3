package dk.samspil.collaborations;

import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change, as it is typed: what, who sees to it, and by when. */
public record ChangeForm(
        @Nullable UUID id,

        @Required(message = "collaborations.change.problem.differently") @Prose(max = 500)
        String differently,

        @Nullable UUID owner,

        @Required(message = "collaborations.change.problem.ownerName") @Line
        String ownerName,

        @Required(message = "collaborations.change.problem.due") @Line @Day
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
