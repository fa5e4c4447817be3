package dk.samspil.directory;

import dk.samspil.reference.Need;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody looks for. {@code page} counts from one. */
record OfferSearch(
        String text,
        @Nullable String municipality,
        @Nullable Need need,
        int page) {

    static final int PAGE_SIZE = 10;
    static final int MOST_PAGES = 10_000;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_WORD = 60;

    OfferSearch {
        page = Math.clamp(page, 1, MOST_PAGES);
    }

    boolean narrowed() {
        return !text.isBlank() || municipality != null || need != null;
    }

    int offset() {
        return (page - 1) * PAGE_SIZE;
    }

    /** Each word anywhere inside another: Danish builds long words, and "demens" should find "demensaflaster". */
    List<String> patterns() {
        return Arrays.stream(text.toLowerCase(Locale.forLanguageTag("da")).split("\\s+"))
                .filter(word -> !word.isBlank())
                .limit(MOST_WORDS)
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toList();
    }
}
