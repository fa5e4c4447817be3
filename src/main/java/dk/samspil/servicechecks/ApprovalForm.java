package dk.samspil.servicechecks;

import dk.samspil.web.Day;
import dk.samspil.web.Fact;
import dk.samspil.web.Line;
import dk.samspil.web.Required;
import dk.samspil.web.Texts;
import dk.samspil.web.TypedDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The approval as it was typed. */
record ApprovalForm(
        @Required(message = "servicechecks.problem.day") @Day
        String day,

        @Required(message = "servicechecks.problem.reference") @Line
        String reference,

        @Required(message = "servicechecks.problem.day") @Day
        String review,

        int version) {

    static ApprovalForm of(@Nullable Saved<Approval> saved) {
        return saved == null
                ? new ApprovalForm("", "", "", 0)
                : new ApprovalForm(
                        saved.value().day().toString(),
                        saved.value().reference(),
                        saved.value().review().toString(),
                        saved.version());
    }

    ApprovalForm over(int now) {
        return new ApprovalForm(day, reference, review, now);
    }

    Approval approval() {
        return new Approval(
                TypedDay.read(day).orElseThrow(),
                reference,
                TypedDay.read(review).orElseThrow());
    }

    List<Fact> facts(Texts t) {
        return List.of(
                new Fact(
                        t.get("servicechecks.approval.day"),
                        TypedDay.read(day).map(t::date).orElse(day)),
                new Fact(t.get("servicechecks.approval.reference"), reference),
                new Fact(
                        t.get("servicechecks.approval.review"),
                        TypedDay.read(review).map(t::date).orElse(review)));
    }
}
