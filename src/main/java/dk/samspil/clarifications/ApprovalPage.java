package dk.samspil.clarifications;

import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The board's approval.
 *
 * @param heard when the members were heard, which comes first; null while they have not been
 * @param changed the hearing was written anew while the form was open
 */
public record ApprovalPage(
        Field day, Field reference, int version, @Nullable String heard, boolean changed, Problems problems) {

    static ApprovalPage of(Clarification current, ApprovalForm form, Problems problems, Texts t) {
        var fields = new Fields(t, "clarifications.approval", problems);
        var hearing = current.hearing();
        return new ApprovalPage(
                fields.of("day", form.day()),
                fields.of("reference", form.reference()),
                form.version(),
                hearing == null ? null : t.get("clarifications.heardLine", t.date(hearing.day()), hearing.people()),
                false,
                problems);
    }

    ApprovalPage afterChange() {
        return new ApprovalPage(day, reference, version, heard, true, problems);
    }
}
