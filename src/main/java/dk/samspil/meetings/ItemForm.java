package dk.samspil.meetings;

import dk.samspil.web.Line;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A point on the agenda, as it is typed. */
public record ItemForm(
        @Nullable UUID id,
        @Nullable Integer version,

        @Required(message = "meetings.item.problem.point") @Line(max = 300)
        String point) {

    public ItemForm {
        point = Typed.text(point);
    }

    static ItemForm empty(UUID id) {
        return new ItemForm(id, null, "");
    }

    static ItemForm of(Item item) {
        return new ItemForm(item.id(), item.version(), item.words());
    }
}
