package dk.samspil.clauses;

import dk.samspil.access.Side;
import java.util.UUID;

/**
 * A wording that others offer, as it stands on a page.
 *
 * @param about the heading of the clause it is a wording of
 * @param path to that clause; empty for a clause of somebody's own
 * @param taken how often, in a sentence
 */
public record OfferedLine(UUID variant, String name, String about, String path, String text, Side side, String taken) {

    /** The page's anchor. */
    public String id() {
        return "tilbudt-" + variant;
    }
}
