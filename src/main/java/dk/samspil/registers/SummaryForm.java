package dk.samspil.registers;

import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import org.jspecify.annotations.Nullable;

/** The few sentences, as they are typed; {@code version} is the one that was seen. */
public record SummaryForm(
        @Required(message = "registers.summary.problem.words") @Prose(max = 1200)
        String words,

        @Nullable Integer version) {

    public SummaryForm {
        words = Typed.text(words);
    }

    int seen() {
        return version == null ? 0 : version;
    }
}
