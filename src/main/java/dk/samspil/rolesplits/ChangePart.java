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
 * @param deeds null where one only reads it
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
        List<Replied> replies,
        @Nullable Deeds deeds) {

    /** A drawing and its name. */
    public record Figure(String type, String name) {}

    /**
     * What one party says to it.
     *
     * @param words how it sees it, where it sees it otherwise
     * @param phone where another writes down what it says on the phone; null where nothing is waited for, or one may not
     */
    public record Replied(
            Party party,
            String says,
            String words,
            @Nullable Way phone) {}

    /**
     * What can be done with it from here.
     *
     * @param yes where this party says yes; null when it has, or may not
     * @param main whether that is the page's filled button
     * @param carryOut where what was agreed becomes the map; null when it is, or may not yet
     */
    public record Deeds(
            int version,
            @Nullable String yes,
            boolean main,
            @Nullable Way rewrite,
            @Nullable String carryOut) {}
}
