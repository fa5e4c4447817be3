package dk.samspil.remarks;

import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A remark, as it is typed; {@code id} is its own.
 *
 * @param piece the number of a paragraph, where it is about one; empty for the whole clause
 * @param passage words from the text, where it is about those
 */
public record RemarkForm(
        @Nullable UUID id,
        @Line String piece,
        @Prose(max = 1000) String passage,

        @Required(message = "remarks.remark.problem.empty") @Prose(max = 2000)
        String remark) {

    public RemarkForm {
        piece = Typed.text(piece);
        passage = Typed.text(passage);
        remark = Typed.text(remark);
    }

    static RemarkForm empty(UUID id) {
        return new RemarkForm(id, "", "", "");
    }

    /** The words it is about: those that were typed, else the paragraph that was chosen. */
    String about(List<String> paragraphs) {
        if (!passage.isBlank()) {
            return passage;
        }
        return piece.matches("[0-9]{1,3}") && Integer.parseInt(piece) < paragraphs.size()
                ? paragraphs.get(Integer.parseInt(piece))
                : "";
    }
}
