package dk.samspil.clarifications;

import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Required;
import dk.samspil.web.TypedDay;

/** The board's approval, as it was typed. */
record ApprovalForm(
        @Required(message = "clarifications.problem.day") @Day
        String day,

        @Required(message = "clarifications.problem.reference") @Line
        String reference,

        int version) {

    static ApprovalForm of(Clarification clarification) {
        return new ApprovalForm("", "", clarification.version());
    }

    ApprovalForm over(Clarification clarification) {
        return new ApprovalForm(day, reference, clarification.version());
    }

    Approval approval() {
        return new Approval(TypedDay.read(day).orElseThrow(), reference);
    }
}
