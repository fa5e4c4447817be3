package dk.samspil.principles;

import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Typed;
import org.jspecify.annotations.Nullable;

/** Whether a party backs the frame, as it is typed. {@code ja} is the button that was pressed. */
public record BackingForm(
        @Nullable Boolean ja,
        @Line String saidBy,
        @Prose(max = 500) String words) {

    public BackingForm {
        saidBy = Typed.text(saidBy);
        words = Typed.text(words);
    }

    static BackingForm of(@Nullable Backing said) {
        return new BackingForm(null, "", said == null ? "" : said.words());
    }

    boolean isYes() {
        return Boolean.TRUE.equals(ja);
    }
}
