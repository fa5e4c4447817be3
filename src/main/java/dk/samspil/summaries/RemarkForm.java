package dk.samspil.summaries;

import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Prose;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody remembers otherwise, as it is typed; {@code byName} only where one holds a link. */
public record RemarkForm(
        @Nullable Integer version,
        @Prose(max = 2000) String remark,
        @Line String byName) {

    public RemarkForm {
        remark = Typed.text(remark);
        byName = Typed.text(byName);
    }

    Problems check(Problems problems, boolean byLink, Texts t) {
        return byLink && byName.isBlank() ? problems.and("byName", t.get("soundings.point.problem.byName")) : problems;
    }
}
