package dk.samspil.presses;

import dk.samspil.web.Typed;
import org.jspecify.annotations.Nullable;

/** Who takes the text somewhere and whether it is done, as it is typed. */
public record ErrandForm(
        @Nullable String who,
        @Nullable String done,
        @Nullable Integer version) {

    private static final int LONGEST = 200;

    Errand errand(PressChannel channel) {
        var name = Typed.text(who).strip();
        return new Errand(
                channel,
                name.substring(0, Math.min(name.length(), LONGEST)),
                "true".equals(done),
                version == null ? 0 : version);
    }
}
