package dk.samspil.servicechecks;

import dk.samspil.web.Conflict;
import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import org.jspecify.annotations.Nullable;

/** Goals and organisation. */
public record ArrangementPage(
        Field goals,
        Field manager,
        Field contact,
        Field hours,
        Field decisions,
        int version,
        @Nullable Conflict conflict,
        Problems problems) {

    static ArrangementPage of(ArrangementForm form, @Nullable Conflict conflict, Problems problems, Texts t) {
        var fields = new Fields(t, "servicechecks.arrangement", problems);
        return new ArrangementPage(
                fields.of("goals", form.goals()),
                fields.of("manager", form.manager()),
                fields.of("contact", form.contact()),
                fields.of("hours", form.hours()),
                fields.of("decisions", form.decisions()),
                form.version(),
                conflict,
                problems);
    }
}
