package dk.samspil.principles;

import dk.samspil.web.Prose;
import dk.samspil.web.Typed;
import org.jspecify.annotations.Nullable;

/** What the frame says of one principle, as it is typed. */
public record FrameLineForm(
        @Nullable Integer version,
        @Prose(max = 700) String words,
        @Prose(max = 500) String adjusts) {

    public FrameLineForm {
        words = Typed.text(words);
        adjusts = Typed.text(adjusts);
    }

    static FrameLineForm of(FrameLine line) {
        return new FrameLineForm(line.version(), line.words(), line.adjusts());
    }

    FrameLineForm seen(int newVersion) {
        return new FrameLineForm(newVersion, words, adjusts);
    }

    FrameLine line(Principle principle) {
        return new FrameLine(principle, words, adjusts, version == null ? 0 : version);
    }
}
