package dk.samspil.directory;

import dk.samspil.reference.Need;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody looks for. {@code page} counts from one. */
record OfferSearch(
        String text,
        @Nullable String municipality,
        @Nullable Need need,
        int page) {

    static final int PAGE_SIZE = 10;
    static final int MOST_PAGES = 10_000;
    private static final Pattern AROUND = Pattern.compile("^[\\p{P}]+|[\\p{P}]+$");
    private static final int MOST_WISHES = 4;
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

    /** What any one of would do, each by its words: "en besøgsven, sang" looks for either. */
    List<List<String>> wishes() {
        return Arrays.stream(text.toLowerCase(Locale.forLanguageTag("da")).split("[,;]"))
                .map(OfferSearch::words)
                .filter(words -> !words.isEmpty())
                .limit(MOST_WISHES)
                .toList();
    }

    private static List<String> words(String wish) {
        return Arrays.stream(wish.split("\\s+"))
                .map(OfferSearch::bare)
                .filter(word -> !word.isBlank())
                .limit(MOST_WORDS)
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .toList();
    }

    /** Without the quotes and marks around it, unless they are all there is. */
    private static String bare(String word) {
        var bare = AROUND.matcher(word).replaceAll("");
        return bare.isEmpty() ? word : bare;
    }
}
