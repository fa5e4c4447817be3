package dk.samspil.clarifications;

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

    Size other() {
        return this == LIGHT ? FULL : LIGHT;
    }
}
