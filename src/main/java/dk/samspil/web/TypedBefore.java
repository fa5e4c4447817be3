package dk.samspil.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody had typed into a form that could not be taken: shown again, so that it can be copied and nothing is lost. */
final class TypedBefore {

    private static final Set<String> OURS =
            Set.of("_csrf", "_hat", Whereabouts.FIELD, "id", "version", "fingerprint", "noegle");

    /** What a form carries besides words: ids, a button's yes or no, and which of several was chosen. */
    private static final Pattern NO_WORDS =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|true|false|[A-Z]+(_[A-Z]+)*");

    private TypedBefore() {}

    /** Empty for a page that was only read, and for a form without words. */
    static String in(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())) {
            return "";
        }
        return request.getParameterMap().entrySet().stream()
                .filter(parameter -> !OURS.contains(parameter.getKey()))
                .flatMap(parameter -> Arrays.stream(parameter.getValue()))
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !NO_WORDS.matcher(text).matches())
                .collect(Collectors.joining("\n\n"));
    }
}
