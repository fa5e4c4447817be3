package dk.samspil.rolesplits;

import dk.samspil.web.Problems;
import dk.samspil.web.Prose;
import dk.samspil.web.Texts;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A yes, or how one sees it otherwise, as it is typed. {@code who} is asked for where it is said on the phone. */
record ReplyForm(
        @Nullable Integer version,
        @Nullable Stance stance,
        @Prose(max = 1000) String words,

        @Size(max = 200, message = "web.problem.tooLong") String who) {

    ReplyForm {
        words = Objects.requireNonNullElse(words, "").strip();
        who = Objects.requireNonNullElse(who, "").strip();
    }

    static ReplyForm blank(String who) {
        return new ReplyForm(null, null, "", who);
    }

    /** Only one who sees it otherwise needs words. */
    Problems check(Problems problems, Texts t) {
        if (stance == null) {
            return problems.and("stance", t.get("rolesplits.problem.stance"));
        }
        return stance == Stance.OTHERWISE && words.isEmpty()
                ? problems.and("words", t.get("rolesplits.problem.otherwise"))
                : problems;
    }

    /** Of a form without problems. */
    Reply reply() {
        return stance == Stance.OTHERWISE ? Reply.otherwise(words) : Reply.YES;
    }
}
