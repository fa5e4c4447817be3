package dk.samspil.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A clause as people write it in a file: {@code # Heading}, some help, and below each {@code ## key: Name} a wording. Lines are
 * broken where it suits the editor, so they are joined again into paragraphs and items.
 */
record ClauseFile(String heading, String help, List<Wording> wordings) {

    private static final Pattern WORDING = Pattern.compile("(?m)^## (?=[a-z]+: )");
    private static final Pattern BROKEN_LINE = Pattern.compile("(?<=\\S)\\n(?!\\n|- |\\d+\\. |#) *");

    static ClauseFile read(String file) {
        var parts = WORDING.split(file);
        var wordings = new ArrayList<Wording>();
        for (int n = 1; n < parts.length; n++) {
            var colon = parts[n].indexOf(": ");
            var name = parts[n].substring(colon + 2);
            wordings.add(new Wording(parts[n].substring(0, colon), firstLine(name), rest(name), null, ""));
        }
        return new ClauseFile(firstLine(parts[0]).substring(2), rest(parts[0]), List.copyOf(wordings));
    }

    private static String firstLine(String part) {
        return part.lines().findFirst().orElseThrow();
    }

    private static String rest(String part) {
        var text = part.substring(firstLine(part).length()).strip();
        return BROKEN_LINE.matcher(text).replaceAll(" ");
    }
}
