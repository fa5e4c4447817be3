package dk.samspil.registers;

import dk.samspil.agreements.AgreementKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the register.
 *
 * @param municipality its code; null for anywhere
 * @param page from one
 */
public record EntrySearch(
        String text,
        @Nullable String municipality,
        @Nullable AgreementKind kind,
        EntryOrder order,
        int page) {

    static final int PAGE = 20;

    private static final int MOST_WORDS = 6;
    private static final int LONGEST_WORD = 60;

    /** All of them must be there, in any order. */
    List<String> words() {
        return words(text);
    }

    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.forLanguageTag("da")).split("[\\s,;]+"))
                .filter(word -> !word.isBlank())
                .limit(MOST_WORDS)
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .toList();
    }

    /** As SQL's "like" reads it: what somebody types stands for itself. */
    static String like(String word) {
        return "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
