package dk.samspil.seals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a sealed document today.
 *
 * @param from the first day it is in force, where it has one
 * @param to the last day, where that is known: as it was agreed, or as it came
 */
public record Known(
        String title,
        List<String> parties,
        Standing standing,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Whether it is in force. */
    public enum Standing {
        NOT_YET,
        IN_FORCE,
        /** A newer one took over. */
        REPLACED,
        ENDED
    }
}
