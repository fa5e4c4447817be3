package dk.samspil.web;

import java.util.Locale;

/** How much of something there is: a goal's mark, a need's coverage. */
public enum Fill {
    EMPTY,
    HALF,
    FULL;

    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
