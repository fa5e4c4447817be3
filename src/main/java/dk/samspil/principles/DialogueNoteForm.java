package dk.samspil.principles;

import dk.samspil.web.Prose;
import dk.samspil.web.Typed;
import org.jspecify.annotations.Nullable;

/** What was said to a principle, as it is typed. */
public record DialogueNoteForm(
        @Nullable Integer version, @Prose(max = 2000) String words) {

    public DialogueNoteForm {
        words = Typed.text(words);
    }
}
