package dk.samspil.clauses;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a clause leaves open ({@code [[START]]}) because the collaboration knows it. What only people know stands as a hint
 * in small letters ({@code [[how many]]}), and stays until somebody writes over it.
 */
public enum Blank {
    PARTIES(true),
    CONTACTS(true),
    PURPOSE(true),
    TARGET_GROUP(true),
    MUNICIPALITY(false),
    GEOGRAPHY(false),
    OFFERS(true),
    ROLE_SPLIT(true),
    MEETINGS(true),
    LADDER(true),
    GOALS(true),
    /** What the parties have agreed already, in sentences. */
    AGREED(true),
    START(false),
    END(false),
    NOTICE(false);

    /** Anything left open, known or by hand; the first group is what stands in it. */
    public static final Pattern ANY = Pattern.compile("\\[\\[([^\\[\\]]+)]]");

    private final boolean alone;

    Blank(boolean alone) {
        this.alone = alone;
    }

    /** Whether it stands as a paragraph of its own, and so may be filled with several lines; the others fit within a sentence. */
    public boolean alone() {
        return alone;
    }

    /** As it stands in a text. */
    public String mark() {
        return "[[" + name() + "]]";
    }

    /** The text with what is known filled in; the rest stays open. */
    public static String fill(String text, Map<Blank, String> known) {
        return ANY.matcher(text)
                .replaceAll(open -> Matcher.quoteReplacement(
                        named(open.group(1)).map(known::get).orElse(open.group())));
    }

    /** The blank called so; empty for what is filled in by hand. */
    public static Optional<Blank> named(String name) {
        return Arrays.stream(values())
                .filter(blank -> blank.name().equals(name))
                .findFirst();
    }
}
