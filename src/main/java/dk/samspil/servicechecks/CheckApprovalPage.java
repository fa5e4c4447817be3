package dk.samspil.servicechecks;

import dk.samspil.web.Conflict;
import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import org.jspecify.annotations.Nullable;

/** Approval and next review. */
public record CheckApprovalPage(
        Field day,
        Field reference,
        Field review,
        int version,
        @Nullable Conflict conflict,
        Problems problems) {

    static CheckApprovalPage of(ApprovalForm form, @Nullable Conflict conflict, Problems problems, Texts t) {
        var fields = new Fields(t, "servicechecks.approval", problems);
        return new CheckApprovalPage(
                fields.of("day", form.day()),
                fields.of("reference", form.reference()),
                fields.of("review", form.review()),
                form.version(),
                conflict,
                problems);
    }
}
