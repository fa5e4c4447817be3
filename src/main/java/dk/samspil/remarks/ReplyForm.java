package dk.samspil.remarks;

import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer to a remark, as it is typed; {@code id} is its own. */
public record ReplyForm(
        @Nullable UUID id,

        @Required(message = "remarks.reply.problem.empty") @Prose(max = 2000)
        String reply) {

    public ReplyForm {
        reply = Typed.text(reply);
    }
}
