package dk.samspil.clauses;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One way to say a clause (formulering).
 *
 * @param key the same in all languages and, among the house's own, for good
 * @param text with simple marks and open blanks
 * @param variant null for the house's own
 * @param keptBy the organisation that keeps it; empty for the house's own
 */
public record Wording(
        String key, String name, String text, @Nullable UUID variant, String keptBy) {

    /** The key of the short ones that a one-page agreement is made of. */
    static final String LIGHT = "light";
}
