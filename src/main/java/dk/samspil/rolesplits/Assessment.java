package dk.samspil.rolesplits;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one party alone says of one task. {@code situation} is null while it is a draft and nothing is chosen. */
public record Assessment(@Nullable Situation situation, Map<Trigger, Answer> triggers, String words) {

    /** The most far-reaching first: what goes unnoticed longest. */
    private static final List<Situation> SUGGESTED =
            List.of(Situation.REPLACEMENT, Situation.INCREASE, Situation.ALTERNATIVE, Situation.SUPPLEMENT);

    static final Assessment NOTHING = new Assessment(null, Map.of(), "");

    public static Assessment of(Situation situation, String words) {
        return new Assessment(situation, Map.of(), words);
    }

    /** Nothing chosen yet is not knowing yet. */
    Situation called() {
        return situation == null ? Situation.UNSURE : situation;
    }

    /** What the answers to the questions point to; the party chooses for itself. */
    Optional<Situation> suggestion() {
        return SUGGESTED.stream().filter(this::pointsTo).findFirst();
    }

    boolean says(Trigger trigger) {
        return triggers.get(trigger) == Answer.YES;
    }

    /** Says so, or has answered a question in a way that points there. */
    boolean saysOrPointsTo(Situation one) {
        return situation == one || pointsTo(one);
    }

    private boolean pointsTo(Situation one) {
        return triggers.keySet().stream().anyMatch(trigger -> trigger.pointsTo() == one && says(trigger));
    }
}
