package dk.samspil.paths;

import dk.samspil.collaborations.Phase;
import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import dk.samspil.web.TypedDay;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something decided earlier, as it is typed. */
public record RememberForm(
        @Nullable UUID id,
        @Line String phase,

        @Required(message = "paths.decide.problem.words") @Prose(max = 500)
        String words,

        @Required(message = "paths.decide.problem.by") @Line String by,

        @Required(message = "paths.decide.problem.on") @Line @Day
        String on) {

    public RememberForm {
        phase = Typed.text(phase);
        words = Typed.text(words);
        by = Typed.text(by);
        on = Typed.text(on);
    }

    static RememberForm empty(UUID id, Phase phase) {
        return new RememberForm(id, phase.name(), "", "", "");
    }

    /** Checked before. */
    Choice choice(UUID decision) {
        return new Choice(
                decision, Outcome.REMEMBERED, words, by, TypedDay.read(on).orElseThrow(), null);
    }
}
