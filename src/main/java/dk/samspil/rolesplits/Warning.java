package dk.samspil.rolesplits;

import java.util.ArrayList;
import java.util.List;

/** What the model says one should be aware of (ODA 4.1). It refuses nothing: the parties decide. */
public enum Warning {
    /** Volunteers do what the municipality must. */
    REPLACEMENT,
    /** People have come to see the volunteers' offer as their right. */
    RIGHT,
    /** Volunteers do the same as the staff. */
    INCREASE,
    /** An alternative has nothing left to be an alternative to. */
    ONLY_OFFER,
    /** An alternative may become the only offer. */
    ALTERNATIVE;

    /** Those that apply, by what is said or pointed to; none any more when the parties have given a joint answer. */
    static List<Warning> on(OnTask on, List<Lane> lanes) {
        var warnings = new ArrayList<Warning>();
        if (on.isSettled()) {
            return warnings;
        }
        if (anySays(on, Situation.REPLACEMENT)) {
            warnings.add(REPLACEMENT);
        }
        if (on.said().stream().anyMatch(said -> said.assessment().says(Trigger.SEEN_AS_RIGHT))) {
            warnings.add(RIGHT);
        }
        if (anySays(on, Situation.INCREASE)) {
            warnings.add(INCREASE);
        }
        if (anySays(on, Situation.ALTERNATIVE)) {
            var hasChoice = lanes.stream()
                    .anyMatch(lane -> lane.isPublic() && !on.task().in(lane).isEmpty());
            warnings.add(hasChoice ? ALTERNATIVE : ONLY_OFFER);
        }
        return warnings;
    }

    private static boolean anySays(OnTask on, Situation situation) {
        return on.said().stream().anyMatch(said -> said.assessment().saysOrPointsTo(situation));
    }
}
