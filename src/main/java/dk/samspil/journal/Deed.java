package dk.samspil.journal;

import dk.samspil.web.Texts;
import java.time.Instant;

/** One thing that was done with a mandate. */
public record Deed(Instant at, String key) {

    public String what(Texts t) {
        return new JournalTexts(t).what(key);
    }
}
