package dk.samspil.remarks;

import dk.samspil.web.Marks;
import java.util.List;
import java.util.regex.Pattern;

/** Pieces of a clause's text, without marks and however the lines are broken: what is read is what is compared. */
final class Passage {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00A0]+");

    private Passage() {}

    /** The paragraphs of a text, in their order. */
    static List<String> paragraphs(String text) {
        return BLANK_LINE
                .splitAsStream(text)
                .map(Passage::read)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** Whether these words stand in the text. */
    static boolean stands(String passage, String text) {
        return read(text).contains(read(passage)) || even(text).contains(even(passage));
    }

    private static String read(String marks) {
        return even(Marks.plain(marks));
    }

    private static String even(String words) {
        return GAPS.matcher(words).replaceAll(" ").strip();
    }
}
