package dk.samspil.servicechecks;

import dk.samspil.reference.Need;
import org.jspecify.annotations.Nullable;

/**
 * What is offered for one need.
 *
 * @param level the level the politicians decided, in plain words
 * @param coverage null while nobody has said
 * @param basis the statute and section ("ELDER_ACT 16"), or empty
 * @param evidence who notices, and how one knows
 * @param couldAdd whether a voluntary offer could add something here
 * @param mustNot where it must not, because it is the authority's own task
 */
public record ServiceLine(
        Need need,
        String level,
        @Nullable Coverage coverage,
        String basis,
        String evidence,
        String notReached,
        boolean couldAdd,
        String mustNot) {}
