package dk.samspil.rolesplits;

import java.util.List;
import java.util.Locale;

/** How what volunteers do stands to what the municipality must do (situationsbeskrivelse, ODA 4.1). None is better than another. */
public enum Situation {
    /** More of the same (forøgelse). */
    INCREASE,
    /** Something else on top (supplement). */
    SUPPLEMENT,
    /** The same need, met in another way (alternativ). */
    ALTERNATIVE,
    /** Instead of what the municipality must do (erstatning). */
    REPLACEMENT,
    /** Not known yet: an answer too, which differs from nothing. */
    UNSURE;

    /** Those that have a figure. */
    static final List<Situation> FOUR = List.of(INCREASE, SUPPLEMENT, ALTERNATIVE, REPLACEMENT);

    boolean hasFigure() {
        return this != UNSURE;
    }

    /** The name of its drawing. */
    public String figure() {
        return name().toLowerCase(Locale.ROOT);
    }
}
