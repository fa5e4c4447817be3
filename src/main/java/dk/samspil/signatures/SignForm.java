package dk.samspil.signatures;

import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import org.jspecify.annotations.Nullable;

/** A signature as it is sent: the text that was read, that it was, and the code from the mailbox. */
public record SignForm(
        @Line String fingerprint,
        @Nullable Boolean read,
        @Line String code) {

    public SignForm {
        fingerprint = Typed.text(fingerprint);
        code = Typed.text(code);
    }

    boolean wasRead() {
        return Boolean.TRUE.equals(read);
    }

    Problems check(Problems problems, Texts t) {
        if (code.isBlank()) {
            problems = problems.and("code", t.get("signatures.problem.code"));
        }
        return wasRead() ? problems : problems.and("read", t.get("signatures.problem.read"));
    }
}
