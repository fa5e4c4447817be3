package dk.samspil.paths;

import dk.samspil.collaborations.Phase;
import java.util.Arrays;
import java.util.List;

/** One phase of the path: what there is to do in it, and what was decided there. */
public record PhasePart(Phase phase, List<Activity> activities, List<Decision> decisions) {

    static List<PhasePart> of(List<Activity> activities, List<Decision> decisions) {
        return Arrays.stream(Phase.values())
                .map(phase -> new PhasePart(
                        phase,
                        activities.stream().filter(one -> one.phase() == phase).toList(),
                        decisions.stream().filter(one -> one.phase() == phase).toList()))
                .toList();
    }

    public long done() {
        return activities.stream().filter(Activity::done).count();
    }

    public List<Advice> advice() {
        return Advice.in(phase);
    }
}
