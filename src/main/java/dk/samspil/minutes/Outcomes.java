package dk.samspil.minutes;

import java.util.ArrayList;
import java.util.List;

/** What came of a meeting: what was decided, and what somebody will do. */
record Outcomes(List<Decision> decisions, List<Action> actions) {

    static Outcomes none() {
        return new Outcomes(new ArrayList<>(), new ArrayList<>());
    }
}
