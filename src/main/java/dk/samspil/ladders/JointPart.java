package dk.samspil.ladders;

import dk.samspil.rounds.JointAnswer;
import dk.samspil.web.Conflict;
import dk.samspil.web.Field;
import dk.samspil.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the parties say together, and the form to say it.
 *
 * @param said what has been said already; null when nothing has
 * @param open whether the form stands open: nothing is said yet, or it came back
 * @param may false for one who can read but not write for the parties
 */
public record JointPart(
        String action,
        String round,
        int version,
        @Nullable Said said,
        Field words,
        @Nullable Conflict conflict,
        boolean open,
        boolean may) {

    /** {@code words} may be empty where they see it differently and leave it at that. */
    public record Said(String title, String words, String by) {

        static @Nullable Said of(@Nullable JointAnswer joint, Texts t) {
            return joint == null
                    ? null
                    : new Said(
                            t.get("ladders.joint." + joint.joint().name()),
                            joint.words(),
                            t.get("ladders.card.by", joint.by(), t.dayAndMonth(joint.at())));
        }
    }
}
