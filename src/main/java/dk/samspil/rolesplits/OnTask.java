package dk.samspil.rolesplits;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything said of one task in one round, as far as it may be seen. {@code said} is in the order of the map. */
record OnTask(SplitTask task, List<Said> said, @Nullable Proposal proposal) {

    /** What they call it, each once; not knowing differs from nothing. */
    Set<Situation> situations() {
        Set<Situation> situations = EnumSet.noneOf(Situation.class);
        said.stream()
                .map(one -> one.assessment().called())
                .filter(Situation::hasFigure)
                .forEach(situations::add);
        return situations;
    }

    boolean isSettled() {
        return proposal != null && proposal.isAgreed();
    }

    boolean isApart() {
        return !isSettled() && situations().size() > 1;
    }

    /** Volunteers come near the staff's own tasks: somebody says so, or has answered in a way that points there (ODA 4.1). */
    boolean isNearStaff() {
        return said.stream()
                .map(Said::assessment)
                .anyMatch(one -> one.saysOrPointsTo(Situation.INCREASE) || one.saysOrPointsTo(Situation.REPLACEMENT));
    }

    /** Which difference to talk about first: where one says replacement, then where most is said. */
    int brightness() {
        var situations = situations();
        return (situations.contains(Situation.REPLACEMENT) ? Situation.values().length : 0) + situations.size();
    }

    Tally.Standing standing() {
        if (isSettled() || situations().size() == 1) {
            return Tally.Standing.ALIKE;
        }
        return situations().isEmpty() ? Tally.Standing.OPEN : Tally.Standing.APART;
    }
}
