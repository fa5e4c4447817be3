package dk.samspil.rolesplits;

import dk.samspil.web.Texts;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the parties say together of a task.
 *
 * @param situation null where they see it differently for now, which is an answer too
 * @param lanes who does what from then on, by a lane's key
 */
public record JointText(
        @Nullable Situation situation,
        String words,
        @Nullable LocalDate from,
        Map<String, String> lanes) {

    boolean isDifferently() {
        return situation == null;
    }

    String called(Texts t) {
        return situation == null ? t.get("rolesplits.differently") : t.of(situation);
    }
}
