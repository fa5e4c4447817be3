package dk.samspil.ladders;

import dk.samspil.collaborations.Party;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Where the parties see it most differently: those highest up against those furthest down, and whoever stands between.
 * Nothing is averaged. Where they stand comes before where they want to go; when both are the same, that is the news.
 */
record Difference(Kind kind, Step high, List<Party> above, Step low, List<Party> below, List<Party> between) {

    enum Kind {
        /** Only one party has said anything. */
        ALONE(2),
        NOW(4),
        WANTED(4),
        AGREED(4);

        private final int questions;

        Kind(int questions) {
            this.questions = questions;
        }

        /** How many questions there are to choose from. */
        int questions() {
            return questions;
        }
    }

    /** Of at least one view. */
    static Difference in(List<View> views) {
        var now = by(Kind.NOW, views, Mark::now);
        if (views.size() == 1) {
            return now.as(Kind.ALONE);
        }
        if (now.steps() > 0) {
            return now;
        }
        var wanted = by(Kind.WANTED, views, Mark::wanted);
        return wanted.steps() > 0 ? wanted : now.as(Kind.AGREED);
    }

    int steps() {
        return high.number() - low.number();
    }

    private Difference as(Kind other) {
        return new Difference(other, high, above, low, below, between);
    }

    private static Difference by(Kind kind, List<View> views, Function<Mark, Step> step) {
        var steps = views.stream()
                .map(View::mark)
                .map(step)
                .sorted(Comparator.naturalOrder())
                .toList();
        var low = steps.getFirst();
        var high = steps.getLast();
        return new Difference(
                kind,
                high,
                parties(views, step, high),
                low,
                parties(views, step, low),
                views.stream()
                        .filter(view -> {
                            var there = step.apply(view.mark());
                            return there != low && there != high;
                        })
                        .map(View::party)
                        .toList());
    }

    private static List<Party> parties(List<View> views, Function<Mark, Step> step, Step there) {
        return views.stream()
                .filter(view -> step.apply(view.mark()) == there)
                .map(View::party)
                .toList();
    }
}
