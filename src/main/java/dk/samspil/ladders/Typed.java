package dk.samspil.ladders;

import dk.samspil.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it stands in the form.
 *
 * @param call who says it, on the phone; null otherwise
 * @param version the version that was seen, 0 when there was none
 */
record Typed(MarkForm form, @Nullable CallForm call, int version, Problems problems) {

    static Typed empty() {
        return new Typed(MarkForm.empty(), null, 0, Problems.none());
    }

    static Typed of(GivenMark given) {
        return new Typed(MarkForm.of(given.mark()), null, given.version(), Problems.none());
    }

    Typed and(String field, String problem) {
        return new Typed(form, call, version, problems.and(field, problem));
    }

    Typed seeing(int newer) {
        return new Typed(form, call, newer, problems);
    }
}
