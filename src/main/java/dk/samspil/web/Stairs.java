package dk.samspil.web;

import dk.samspil.access.Side;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the parties stand on the ladder (trappen), and where they want to go. */
public record Stairs(List<Mark> marks) {

    public static final int STEPS = 5;

    /**
     * @param shortName what the others call it in a sentence
     * @param now null for one who has not answered
     * @param wanted null for one who has not said
     */
    public record Mark(
            Side side,
            String name,
            String shortName,
            @Nullable Integer now,
            @Nullable Integer wanted) {}

    public List<Mark> nowAt(int step) {
        return marks.stream()
                .filter(mark -> Integer.valueOf(step).equals(mark.now()))
                .toList();
    }

    public List<Mark> wantedAt(int step) {
        return marks.stream()
                .filter(mark -> Integer.valueOf(step).equals(mark.wanted()))
                .toList();
    }

    /** What the drawing says, for one who cannot see it. */
    public String sentence(Texts t) {
        var now = list(t, Mark::now);
        var wanted = list(t, Mark::wanted);
        return t.get("web.stairs.alt")
                + (now.isEmpty() ? " " + t.get("web.stairs.alt.nobody") : " " + t.get("web.stairs.alt.now", now))
                + (wanted.isEmpty() ? "" : " " + t.get("web.stairs.alt.wanted", wanted));
    }

    private String list(Texts t, Function<Mark, @Nullable Integer> step) {
        return marks.stream()
                .filter(mark -> step.apply(mark) != null)
                .map(mark -> t.get("web.stairs.alt.mark", mark.name(), step.apply(mark)))
                .collect(Collectors.joining(", "));
    }
}
