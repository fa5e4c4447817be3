package dk.samspil.registers;

import dk.samspil.clauses.Blank;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A text laid over the wording it was made from, so that what was filled into its blanks can be told from the rest. */
final class Reopened {

    private Reopened() {}

    /**
     * With the blanks that a collaboration fills open again; what was written by hand into the others is kept, {@code cleaned}. Empty
     * where the text has been put differently.
     */
    static Optional<String> of(String wording, String text, UnaryOperator<String> cleaned) {
        var blanks = Blank.ANY.matcher(wording.strip());
        var words = text.strip();
        var opened = new StringBuilder();
        int inWording = 0;
        int inText = 0;
        String waiting = null;
        while (true) {
            boolean more = blanks.find();
            var literal = wording.strip()
                    .substring(
                            inWording, more ? blanks.start() : wording.strip().length());
            int at = literal.isEmpty() && !more ? words.length() : words.indexOf(literal, inText);
            if (!more && waiting != null && words.endsWith(literal)) {
                at = Math.max(at, words.length() - literal.length());
            }
            if (at < inText || waiting == null && at != inText) {
                return Optional.empty();
            }
            if (waiting != null) {
                var filled = words.substring(inText, at);
                opened.append(Blank.named(waiting).isPresent() ? "[[" + waiting + "]]" : cleaned.apply(filled));
            }
            opened.append(cleaned.apply(literal));
            inText = at + literal.length();
            if (!more) {
                return inText == words.length() ? Optional.of(opened.toString()) : Optional.empty();
            }
            waiting = blanks.group(1);
            inWording = blanks.end();
        }
    }
}
