package dk.samspil.agreements;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One clause in two editions, word by word. */
public record Compared(String heading, TextChange kind, List<Piece> pieces) {

    /** Words that stayed, went or came. */
    public record Piece(TextChange kind, String words) {}

    /** Words and what stands between them, so that the text can be put together again as it was. */
    private static final Pattern WORDS = Pattern.compile("(?<=\\s)|(?=\\s)|(?<=\\n)|(?=\\n)");

    static Compared of(@Nullable Section before, Section after) {
        if (before == null) {
            return new Compared(after.heading(), TextChange.NEW, List.of(new Piece(TextChange.NEW, after.words())));
        }
        if (before.words().equals(after.words()) && before.heading().equals(after.heading())) {
            return new Compared(after.heading(), TextChange.SAME, List.of(new Piece(TextChange.SAME, after.words())));
        }
        return new Compared(after.heading(), TextChange.CHANGED, pieces(before.words(), after.words()));
    }

    static Compared gone(Section section) {
        return new Compared(section.heading(), TextChange.GONE, List.of(new Piece(TextChange.GONE, section.words())));
    }

    private static List<Piece> pieces(String before, String after) {
        var pieces = new ArrayList<Piece>();
        var rows = DiffRowGenerator.create()
                .ignoreWhiteSpaces(false)
                .lineNormalizer(words -> words)
                .build()
                .generateDiffRows(List.of(WORDS.split(before)), List.of(WORDS.split(after)));
        for (var row : rows) {
            if (row.getTag() == DiffRow.Tag.EQUAL) {
                add(pieces, TextChange.SAME, row.getOldLine());
            } else {
                add(pieces, TextChange.GONE, row.getOldLine());
                add(pieces, TextChange.NEW, row.getNewLine());
            }
        }
        return List.copyOf(pieces);
    }

    /** Joined to what stands before it, past a word of the other kind: changed phrases read as phrases. */
    private static void add(List<Piece> pieces, TextChange kind, String words) {
        if (words.isEmpty()) {
            return;
        }
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == kind) {
            pieces.set(last, new Piece(kind, pieces.get(last).words() + words));
        } else if (last >= 1
                && kind != TextChange.SAME
                && pieces.get(last - 1).kind() == kind
                && pieces.get(last).kind() != TextChange.SAME) {
            pieces.set(last - 1, new Piece(kind, pieces.get(last - 1).words() + words));
        } else {
            pieces.add(new Piece(kind, words));
        }
    }
}
