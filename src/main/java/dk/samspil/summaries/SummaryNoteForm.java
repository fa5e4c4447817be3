package dk.samspil.summaries;

import dk.samspil.web.Prose;
import dk.samspil.web.Typed;
import org.jspecify.annotations.Nullable;

/** What was said to a point, as it is typed. */
public record SummaryNoteForm(
        @Nullable Integer version, @Prose String words) {

    public SummaryNoteForm {
        words = Typed.text(words);
    }
}
