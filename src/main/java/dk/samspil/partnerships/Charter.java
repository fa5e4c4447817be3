package dk.samspil.partnerships;

import dk.samspil.agreements.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * How those who run something together decide, and what becomes of it when they stop.
 *
 * @param rule null until they have chosen
 * @param version 0 where nothing has been written
 */
public record Charter(EditionId edition, @Nullable DecisionRule rule, String ruleWords, String exitWords, int version) {

    static Charter blank(EditionId edition) {
        return new Charter(edition, null, "", "", 0);
    }

    boolean saysTheSameAs(Charter other) {
        return rule == other.rule && ruleWords.equals(other.ruleWords) && exitWords.equals(other.exitWords);
    }
}
