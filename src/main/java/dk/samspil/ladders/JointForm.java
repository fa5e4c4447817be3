package dk.samspil.ladders;

import dk.samspil.rounds.Joint;
import dk.samspil.web.Prose;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the parties say together: {@code joint} is the button that was pressed. */
record JointForm(@Nullable String joint, @Prose String words) {

    JointForm {
        words = Objects.requireNonNullElse(words, "");
    }

    Joint chosen() {
        return Joint.DIFFERENTLY.name().equals(joint) ? Joint.DIFFERENTLY : Joint.TOGETHER;
    }

    /** Seeing it differently needs no words; a joint answer is its words. */
    boolean lacksWords() {
        return chosen() == Joint.TOGETHER && words.isEmpty();
    }
}
