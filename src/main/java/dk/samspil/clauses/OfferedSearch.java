package dk.samspil.clauses;

import dk.samspil.web.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among what others offer.
 *
 * @param clause the code of a clause of the house's own; null for any
 * @param page from one
 */
public record OfferedSearch(String text, @Nullable String clause, Language language, int page) {

    public static final int PAGE_SIZE = 10;
    private static final int MOST_PAGES = 10_000;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_WORD = 60;

    public OfferedSearch {
        page = Math.clamp(page, 1, MOST_PAGES);
    }

    int offset() {
        return (page - 1) * PAGE_SIZE;
    }

    /** All of them must be there. */
    List<String> words() {
        return Arrays.stream(text.toLowerCase(Locale.forLanguageTag("da")).split("[\\s,;]+"))
                .filter(word -> !word.isBlank())
                .limit(MOST_WORDS)
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .toList();
    }
}
