package dk.samspil.clarifications;

import dk.samspil.web.Texts;
import java.util.Arrays;
import java.util.List;

/** How much an organisation wants to clarify. The light questions are among the full ones, so that changing size loses nothing. */
public enum Size {
    LIGHT,
    FULL;

    public List<Question> questions() {
        return Arrays.stream(Question.values()).filter(this::asks).toList();
    }

    boolean asks(Question question) {
        return this == FULL || question.light();
    }

    /** A part's heading. Letters only where none is left out. */
    String heading(Section section, Texts t) {
        return this == FULL ? t.get("clarifications.section", section.letter(), t.of(section)) : t.of(section);
    }

    Size other() {
        return this == LIGHT ? FULL : LIGHT;
    }
}
