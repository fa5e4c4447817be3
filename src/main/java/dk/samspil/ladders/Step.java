package dk.samspil.ladders;

import dk.samspil.web.Texts;
import java.util.Arrays;
import java.util.Optional;

/** The five steps of the ladder (ODA 4.2), each adding something to the one below. None is better than another. */
public enum Step {
    NONE,
    KNOWLEDGE,
    DIALOGUE,
    COOPERATION,
    PARTNERSHIP;

    /** 1 to 5, as they are counted aloud. */
    public int number() {
        return ordinal() + 1;
    }

    /** "Samarbejde", as it stands under the stairs. */
    public String title(Texts t) {
        return t.get("web.stairs.step." + number());
    }

    /** From the value a form sends: the number. */
    static Optional<Step> numbered(String number) {
        return Arrays.stream(values())
                .filter(step -> number.equals(String.valueOf(step.number())))
                .findFirst();
    }
}
