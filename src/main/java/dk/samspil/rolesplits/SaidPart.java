package dk.samspil.rolesplits;

import dk.samspil.access.Side;
import dk.samspil.web.Texts;
import org.jspecify.annotations.Nullable;

/** What one party says, drawn: {@code figure} is null where it does not know yet. */
public record SaidPart(Side side, String name, @Nullable String figure, String says, String words) {

    static SaidPart of(Said said, Texts t) {
        var situation = said.assessment().called();
        return new SaidPart(
                said.party().side(),
                said.party().name(),
                situation.hasFigure() ? situation.figure() : null,
                t.of(situation, "said"),
                said.assessment().words());
    }
}
