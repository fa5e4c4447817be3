package dk.samspil.agreements;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two have written at once: their changes to the same text become one, where they are in different lines. In the same line, or where both
 * put something in at the same spot, only people can tell what is meant.
 */
final class Weaving {

    private Weaving() {}

    /** Both changes in one text; empty where they meet. */
    static Optional<String> weave(String before, String theirs, String mine) {
        if (theirs.equals(mine) || mine.equals(before)) {
            return Optional.of(theirs);
        }
        var lines = before.lines().toList();
        var hers = DiffUtils.diff(lines, theirs.lines().toList()).getDeltas();
        var own = DiffUtils.diff(lines, mine.lines().toList()).getDeltas();
        if (hers.stream().anyMatch(one -> own.stream().anyMatch(other -> meet(one, other)))) {
            return Optional.empty();
        }
        var all = new ArrayList<>(hers);
        own.stream().filter(delta -> !all.contains(delta)).forEach(all::add);
        return Optional.of(String.join("\n", apply(lines, all)));
    }

    private static boolean meet(AbstractDelta<String> one, AbstractDelta<String> other) {
        if (one.equals(other)) {
            return false;
        }
        int oneFrom = one.getSource().getPosition();
        int otherFrom = other.getSource().getPosition();
        return oneFrom <= otherFrom + other.getSource().size()
                && otherFrom <= oneFrom + one.getSource().size();
    }

    private static List<String> apply(List<String> lines, List<AbstractDelta<String>> deltas) {
        var woven = new ArrayList<>(lines);
        deltas.stream()
                .filter(delta -> delta.getType() != DeltaType.EQUAL)
                .sorted(Comparator.comparingInt((AbstractDelta<String> delta) ->
                                delta.getSource().getPosition())
                        .reversed())
                .forEach(delta -> {
                    int from = delta.getSource().getPosition();
                    woven.subList(from, from + delta.getSource().size()).clear();
                    woven.addAll(from, delta.getTarget().getLines());
                });
        return woven;
    }
}
