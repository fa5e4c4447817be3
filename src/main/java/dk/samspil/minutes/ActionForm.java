package dk.samspil.minutes;

import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody will do, as it is typed. */
public record ActionForm(
        @Nullable UUID id,

        @Required(message = "minutes.action.problem.what") @Prose(max = 500)
        String what,

        @Nullable UUID owner,

        @Required(message = "minutes.action.problem.ownerName") @Line
        String ownerName,

        @Required(message = "minutes.action.problem.due") @Line @Day
        String due) {

    public ActionForm {
        what = Typed.text(what);
        ownerName = Typed.text(ownerName);
        due = Typed.text(due);
    }

    /** Nobody has begun to write in it. */
    boolean isBlank() {
        return what.isBlank() && owner == null && ownerName.isBlank() && due.isBlank();
    }

    static ActionForm empty(UUID id) {
        return new ActionForm(id, "", null, "", "");
    }
}
