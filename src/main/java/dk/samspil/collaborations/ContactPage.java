package dk.samspil.collaborations;

import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Problems;
import org.jspecify.annotations.Nullable;

/** One's own contact person in a room. */
public record ContactPage(
        RoomHead head,
        ContactForm form,
        Fields fields,
        @Nullable Conflict conflict) {

    public Problems problems() {
        return fields.problems();
    }
}
