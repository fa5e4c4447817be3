package dk.samspil.hearings;

import dk.samspil.web.Line;
import dk.samspil.web.Typed;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One more who has to approve, as it is typed. */
public record StepForm(
        @Nullable UUID id,
        @Line String fingerprint,
        @Line String level,
        @Line String name) {

    public StepForm {
        fingerprint = Typed.text(fingerprint);
        level = Typed.text(level);
        name = Typed.text(name);
    }

    static StepForm empty(UUID id, FinishedText text) {
        return new StepForm(id, text.fingerprint(), "", "");
    }

    Optional<Level> chosen() {
        return Typed.one(Level.class, level)
                .filter(one -> Arrays.asList(Level.steps()).contains(one));
    }
}
