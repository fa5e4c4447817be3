package dk.samspil.registers;

import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A yes to what was read, by its version.
 *
 * @param who only where it was said on the phone
 * @param back the yes is taken back there
 */
public record ReleaseAnswerForm(
        @Nullable Integer version,
        @Line String who,
        @Nullable Boolean back) {

    public ReleaseAnswerForm {
        who = Typed.text(who);
    }

    boolean isBack() {
        return Boolean.TRUE.equals(back);
    }

    int seen() {
        return version == null ? 0 : version;
    }

    Problems check(Problems problems, boolean onThePhone, Texts t) {
        return onThePhone && who.isBlank()
                ? problems.and("who", t.get("collaborations.phone.problem.saidBy"))
                : problems;
    }
}
