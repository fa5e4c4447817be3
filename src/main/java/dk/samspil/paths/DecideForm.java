package dk.samspil.paths;

import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import dk.samspil.web.TypedDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is decided, as it is typed; {@code version} is the number of the last decision that was seen. */
public record DecideForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @Line String outcome,

        @Required(message = "paths.decide.problem.words") @Prose(max = 500)
        String words,

        @Required(message = "paths.decide.problem.by") @Line String by,

        @Required(message = "paths.decide.problem.on") @Line @Day
        String on,

        @Line @Day String until) {

    public DecideForm {
        outcome = Typed.text(outcome);
        words = Typed.text(words);
        by = Typed.text(by);
        on = Typed.text(on);
        until = Typed.text(until);
    }

    static DecideForm empty(UUID id, int version, String by, LocalDate today) {
        return new DecideForm(id, version, "", "", by, today.toString(), "");
    }

    /** A pause has an end, and whoever decides says what. */
    Problems check(Problems problems, Texts t) {
        if (chosen().isEmpty()) {
            problems = problems.and("outcome", t.get("paths.decide.problem.outcome"));
        }
        return pauses() && until.isBlank() ? problems.and("until", t.get("paths.decide.problem.until")) : problems;
    }

    /** Checked before. */
    Choice choice(UUID decision) {
        return new Choice(
                decision,
                chosen().orElseThrow(),
                words,
                by,
                TypedDay.read(on).orElseThrow(),
                pauses() ? TypedDay.read(until).orElseThrow() : null);
    }

    DecideForm seen(int number) {
        return new DecideForm(id, number, outcome, words, by, on, until);
    }

    private Optional<Outcome> chosen() {
        return Typed.one(Outcome.class, outcome).filter(one -> one != Outcome.REMEMBERED);
    }

    private boolean pauses() {
        return outcome.equals(Outcome.PAUSE.name());
    }
}
