package dk.samspil.ladders;

import dk.samspil.web.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * The difference in words: what it is, that nobody is wrong, and a question to begin with.
 *
 * @param differs false when all see it alike, which is said warmly and without orange
 */
public record DifferenceText(boolean differs, String eyebrow, String title, String text, String question, int next) {

    /** {@code asked} chooses among the questions, and goes round. */
    static DifferenceText of(Difference difference, List<View> views, int asked, Texts t) {
        var kind = difference.kind();
        int number = Math.floorMod(asked, kind.questions());
        return new DifferenceText(
                kind == Difference.Kind.NOW || kind == Difference.Kind.WANTED,
                t.of(kind, "eyebrow"),
                title(difference, views, t),
                text(difference, views, t),
                t.of(
                        kind,
                        "question." + (number + 1),
                        Names.of(difference.below(), t),
                        Names.of(difference.above(), t),
                        t.of(difference.high(), "called")),
                (number + 1) % kind.questions());
    }

    private static String title(Difference difference, List<View> views, Texts t) {
        return switch (difference.kind()) {
            case NOW, WANTED ->
                t.of(
                        difference.kind(),
                        "title",
                        Names.of(difference.above(), t),
                        difference.above().size(),
                        t.of(difference.high(), "said"),
                        Names.of(difference.below(), t),
                        difference.below().size(),
                        t.of(difference.low(), "said"));
            case ALONE ->
                t.of(difference.kind(), "title", Names.of(difference.above(), t), t.of(difference.high(), "said"));
            case AGREED -> {
                var wanted = views.getFirst().mark().wanted();
                var stay = wanted == difference.high() ? "stay" : "move";
                yield t.of(difference.kind(), stay, t.of(difference.high(), "said"), wanted.number(), wanted.title(t));
            }
        };
    }

    private static String text(Difference difference, List<View> views, Texts t) {
        var sentences = new ArrayList<String>();
        switch (difference.kind()) {
            case NOW, WANTED -> {
                sentences.add(t.get("ladders.difference.steps", difference.steps()));
                sentences.add(t.get("ladders.difference.nobodyIsWrong"));
                if (!difference.between().isEmpty()) {
                    sentences.add(t.get(
                            "ladders.difference.between",
                            Names.of(difference.between(), t),
                            difference.between().size()));
                }
            }
            case ALONE, AGREED -> sentences.add(t.of(difference.kind(), "text"));
        }
        if (difference.kind() == Difference.Kind.NOW) {
            sentences.add(wishes(views, t));
        }
        return String.join(" ", sentences);
    }

    private static String wishes(List<View> views, Texts t) {
        var wanted = views.stream().map(view -> view.mark().wanted()).distinct().toList();
        return wanted.size() == 1
                ? t.get(
                        "ladders.difference.sameWish",
                        wanted.getFirst().number(),
                        wanted.getFirst().title(t))
                : t.get("ladders.difference.otherWishes");
    }
}
