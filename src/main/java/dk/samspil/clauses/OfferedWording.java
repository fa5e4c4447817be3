package dk.samspil.clauses;

import dk.samspil.access.Side;
import dk.samspil.web.Language;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wording that somebody offers everybody, without their name.
 *
 * @param clause the house's clause it is a wording of; null for a whole clause, which then has a heading
 * @param side what kind of organisation offers it
 * @param taken how often others have taken it into an agreement, and {@code changed} how often they changed it there
 */
public record OfferedWording(
        UUID variant,
        @Nullable String clause,
        Language language,
        String heading,
        String name,
        String text,
        Side side,
        int taken,
        int changed) {}
