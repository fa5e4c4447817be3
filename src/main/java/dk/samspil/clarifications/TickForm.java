package dk.samspil.clarifications;

import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import org.jspecify.annotations.Nullable;

/** One item of the checklist as it was typed; {@code done} is "true" or not sent. */
record TickForm(
        @Nullable String done, @Prose String note, @Line String who, int version) {

    static TickForm of(@Nullable Tick tick) {
        return tick == null
                ? new TickForm(null, "", "", 0)
                : new TickForm(String.valueOf(tick.done()), tick.note(), tick.who(), tick.version());
    }

    /** The same words on top of what stands there now. */
    TickForm over(Tick tick) {
        return new TickForm(done, note, who, tick.version());
    }

    boolean isDone() {
        return "true".equals(done);
    }
}
