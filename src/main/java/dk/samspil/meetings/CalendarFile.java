package dk.samspil.meetings;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lines as a calendar wants them (RFC 5545): values escaped, nothing longer than 75 octets, each line ended in the old way. */
final class CalendarFile {

    private static final int OCTETS = 75;

    private final List<String> lines = new ArrayList<>();

    /** A property with a text; left out where there is none. */
    CalendarFile text(String name, String words) {
        return words.isBlank()
                ? this
                : line(name
                        + ":"
                        + words.replace("\\", "\\\\")
                                .replace(";", "\\;")
                                .replace(",", "\\,")
                                .replace("\r", "")
                                .replace("\n", "\\n"));
    }

    /** A line that is right as it stands. */
    CalendarFile line(String line) {
        lines.add(folded(line));
        return this;
    }

    CalendarFile lines(String block) {
        block.lines().forEach(this::line);
        return this;
    }

    /** A line that goes on begins with a space; a letter of several octets is never cut in two. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            var one = Character.toString(letter);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(one);
            octets += size;
        }
        return folded.toString();
    }

    @Override
    public String toString() {
        return String.join("\r\n", lines) + "\r\n";
    }
}
