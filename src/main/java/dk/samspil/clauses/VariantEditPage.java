package dk.samspil.clauses;

import dk.samspil.web.Conflict;
import dk.samspil.web.Field;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form a wording is written in.
 *
 * @param about the heading of the clause it is a wording of; null for a clause of one's own
 * @param help what to think of; empty for a clause of one's own
 * @param action where the form goes; offering and the rest lie below it
 * @param newId the id of what is being created; null for what exists
 * @param standing null for what is being created
 * @param earlier what it said before, the newest first
 * @param conflict what somebody else wrote in the meantime, beside what was typed; null unless the form was stale
 */
public record VariantEditPage(
        String title,
        @Nullable String about,
        String help,
        String action,
        @Nullable UUID newId,
        @Nullable Integer version,
        String clause,
        Field language,
        Field heading,
        Field name,
        Field text,
        List<Option> languages,
        @Nullable VariantStanding standing,
        String taken,
        List<Earlier> earlier,
        Problems problems,
        @Nullable Conflict conflict) {

    /** {@code who} says who saved it, and when. */
    public record Earlier(int version, String who, String text) {}
}
