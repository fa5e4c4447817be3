package dk.samspil.agreements;

import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;

/** A clause as it is typed; {@code version} is the one that was seen. */
public record SectionForm(
        int version,

        @Required(message = "agreements.section.problem.heading") @Line
        String heading,

        @Prose(max = 40_000) String words) {

    public SectionForm {
        heading = Typed.text(heading);
        words = Typed.text(words);
    }
}
