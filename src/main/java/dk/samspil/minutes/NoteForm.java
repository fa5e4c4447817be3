package dk.samspil.minutes;

import dk.samspil.web.Prose;
import dk.samspil.web.Typed;
import org.jspecify.annotations.Nullable;

/** What is said to a point, as it is typed; {@code version} 0 where nothing stood there. */
public record NoteForm(@Nullable Integer version, @Prose String words) {

    public NoteForm {
        words = Typed.text(words);
    }
}
