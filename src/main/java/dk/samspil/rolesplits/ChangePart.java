package dk.samspil.rolesplits;

import dk.samspil.collaborations.Party;
import dk.samspil.web.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A joint answer, as a proposal or agreed, with the map before and after.
 *
 * @param standing whose proposal it is, or that it is agreed
 * @param before what they each called it
 * @param after null where they see it differently for now
 * @param yesAction where this party says yes; null when it has, or may not
 * @param carryOut where what was agreed becomes the map; null when it is, or may not yet
 */
public record ChangePart(
        String anchor,
        String title,
        String standing,
        String words,
        List<Figure> before,
        List<Cell> lanesBefore,
        String from,
        @Nullable Figure after,
        List<Cell> lanesAfter,
        @Nullable String note,
        List<Party> yes,
        List<Party> waiting,
        int version,
        @Nullable String yesAction,
        boolean main,
        @Nullable Way rewrite,
        @Nullable String carryOut) {

    /** A drawing and its name. */
    public record Figure(String type, String name) {}
}
