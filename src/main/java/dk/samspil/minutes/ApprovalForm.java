package dk.samspil.minutes;

import dk.samspil.collaborations.Channel;
import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Prose;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import org.jspecify.annotations.Nullable;

/** A party's yes, or what it wants put right, as it is typed. {@code ja} is the button that was pressed. */
public record ApprovalForm(
        @Nullable Integer edition,
        @Nullable Boolean ja,
        @Line String saidBy,
        @Prose(max = 1000) String remark) {

    public ApprovalForm {
        saidBy = Typed.text(saidBy);
        remark = Typed.text(remark);
    }

    static ApprovalForm empty(int edition, String saidBy) {
        return new ApprovalForm(edition, null, saidBy, "");
    }

    boolean isYes() {
        return Boolean.TRUE.equals(ja);
    }

    Problems check(Problems problems, Channel channel, Texts t) {
        if (channel != Channel.SELF && saidBy.isEmpty()) {
            problems = problems.and("saidBy", t.get("minutes.approval.problem.saidBy"));
        }
        if (!isYes() && remark.isBlank()) {
            problems = problems.and("remark", t.get("minutes.approval.problem.remark"));
        }
        return problems;
    }

    ApprovalForm seen(int newEdition) {
        return new ApprovalForm(newEdition, ja, saidBy, remark);
    }
}
