package dk.samspil.rolesplits;

import dk.samspil.directory.OfferId;
import dk.samspil.directory.OfferLine;
import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task as it is typed: {@code lanes[<lane>]} says who does what. */
record SplitTaskForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @Nullable UUID offer,

        @Required(message = "rolesplits.problem.title") @Line
        String title,

        @Prose(max = 1000) String note,
        Map<String, @Size(max = 200, message = "web.problem.tooLong") String> lanes) {

    SplitTaskForm {
        title = Objects.requireNonNullElse(title, "");
        note = Objects.requireNonNullElse(note, "");
        lanes = Objects.requireNonNullElse(lanes, Map.of());
    }

    static SplitTaskForm blank(UUID id) {
        return new SplitTaskForm(id, null, null, "", "", Map.of());
    }

    /** Begun with what a party offers to everyone. */
    static SplitTaskForm of(UUID id, OfferLine offer) {
        return new SplitTaskForm(
                id,
                null,
                offer.id().value(),
                offer.title(),
                offer.summary(),
                Map.of(offer.organisation().toString(), offer.title()));
    }

    static SplitTaskForm of(SplitTask task) {
        var text = task.text();
        var offer = text.offer() == null ? null : text.offer().value();
        return new SplitTaskForm(task.id(), task.version(), offer, text.title(), text.note(), text.lanes());
    }

    SplitTaskForm seeing(int newer) {
        return new SplitTaskForm(id, newer, offer, title, note, lanes);
    }

    /** Only lanes that are on the map now. */
    TaskText text(List<Lane> onTheMap) {
        var written = new HashMap<String, String>();
        onTheMap.forEach(lane -> {
            if (!in(lane).isEmpty()) {
                written.put(lane.key(), in(lane));
            }
        });
        return new TaskText(title, note, offer == null ? null : new OfferId(offer), Map.copyOf(written));
    }

    String in(Lane lane) {
        return Objects.requireNonNullElse(lanes.get(lane.key()), "");
    }
}
