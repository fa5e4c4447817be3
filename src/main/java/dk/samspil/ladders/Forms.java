package dk.samspil.ladders;

import dk.samspil.web.Problems;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has been typed on the ladder's page so far.
 *
 * @param question which question to begin with
 * @param joint null before anything was typed
 * @param stale whether somebody else was faster with the joint answer
 */
record Forms(int question, AskForm ask, @Nullable JointForm joint, Problems problems, boolean stale) {

    static Forms fresh(LocalDate today, int question) {
        return new Forms(question, AskForm.from(today), null, Problems.none(), false);
    }

    static Forms asked(AskForm ask, Problems problems) {
        return new Forms(0, ask, null, problems, false);
    }

    static Forms joined(LocalDate today, JointForm joint, Problems problems, boolean stale) {
        return new Forms(0, AskForm.from(today), joint, problems, stale);
    }
}
