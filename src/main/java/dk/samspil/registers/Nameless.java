package dk.samspil.registers;

import dk.samspil.clauses.Blank;
import dk.samspil.web.Texts;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes out of a text what would tell whose it is, and leaves a gap in its place. The parties read it before they say yes. */
final class Nameless {

    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d.-]+");
    private static final Pattern WEB = Pattern.compile("(?:https?://|www\\.)[^\\s)]+");
    /** A civil registration number, a telephone number, a CVR or P number. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d-])(?:\\d{6}-?\\d{4}|(?:(?:\\+|00)45[ .]?)?\\d{2}(?:[ .]?\\d{2}){3})(?![\\d-])");

    private static final Pattern STREET = Pattern.compile(
            "\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)*(?:vej|gade|stræde|allé|alle|plads|torv|vænget|parken|boulevard) \\d+\\p{L}?\\b");
    private static final Pattern TOWN = Pattern.compile("(?<!\\d)\\d{4} \\p{Lu}\\p{L}+(?: [ØNSVCK]\\b)?");

    private final Map<Pattern, String> gaps = new LinkedHashMap<>();

    /** {@code names} as they are written, of people, organisations and places. */
    Nameless(Collection<String> names, Texts t) {
        gaps.put(MAIL, gap("mail", t));
        gaps.put(WEB, gap("web", t));
        gaps.put(NUMBER, gap("number", t));
        gaps.put(STREET, gap("address", t));
        gaps.put(TOWN, gap("address", t));
        var known = names.stream()
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        if (!known.isEmpty()) {
            gaps.put(Pattern.compile("(?<![\\p{L}\\d])(?:" + known + ")(?:['’]?s)?(?![\\p{L}\\d])"), gap("name", t));
        }
    }

    /** The text without them; what is a gap already stays one. */
    String clean(String text) {
        var open = Blank.ANY.matcher(text);
        var cleaned = new StringBuilder();
        int last = 0;
        while (open.find()) {
            cleaned.append(cleanWords(text.substring(last, open.start()))).append(open.group());
            last = open.end();
        }
        return cleaned.append(cleanWords(text.substring(last))).toString();
    }

    /** A line that is read as it is, without marks. */
    String line(String text) {
        return clean(text).replace("[[", "[").replace("]]", "]");
    }

    private String cleanWords(String words) {
        var cleaned = words;
        for (var gap : gaps.entrySet()) {
            cleaned = gap.getKey().matcher(cleaned).replaceAll(Matcher.quoteReplacement(gap.getValue()));
        }
        return cleaned.replaceAll("(\\[\\[[^\\[\\]]+]])(?:,? \\1)+", "$1");
    }

    private static String gap(String what, Texts t) {
        return "[[" + t.get("registers.gap." + what) + "]]";
    }
}
