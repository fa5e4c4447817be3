package dk.samspil.organisations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The own organisation, as it sees itself.
 *
 * @param national the national organisation of a local branch
 * @param listed whether everybody finds it on the list: wished for, and confirmed
 * @param confirmation null while nobody has confirmed it
 */
record Facts(
        Organisation organisation,
        @Nullable String national,
        @Nullable String web,
        @Nullable String hours,
        @Nullable String about,
        boolean wantsListing,
        @Nullable String cvr,
        @Nullable Confirmation confirmation,
        int version) {

    /** @param by null where the house itself looked the number up */
    record Confirmation(
            ConfirmedAs as, Instant at, @Nullable String by) {}
}
