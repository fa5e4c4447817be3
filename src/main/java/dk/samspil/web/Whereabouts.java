package dk.samspil.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartRequest;

/**
 * The address of the page somebody is on, with its query, for a way that leads back to it. Where a form is refused, its own address may
 * answer nothing but the form, so every form carries the address of the page it stands on; no browser tells us, since we ask it not to.
 */
public final class Whereabouts {

    /** The hidden field a form carries it in. */
    public static final String FIELD = "_fra";

    /** A browser reads {@code //host} and {@code /\host} as another host, and drops tabs and line breaks before it looks. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\]]{0,499}");

    private Whereabouts() {}

    static String of(HttpServletRequest request) {
        var carried = isForm(request) ? request.getParameter(FIELD) : null;
        return carried != null && isOurs(carried) ? carried : request.getRequestURI() + query(request);
    }

    /** A form with a file that nobody has read is left unread: it may be larger than anybody wants to read. */
    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return "POST".equals(request.getMethod())
                && (request instanceof MultipartRequest
                        || type == null
                        || !type.toLowerCase(Locale.ROOT).startsWith("multipart/"));
    }

    /** A page of our own, whatever an address asks for. */
    public static boolean isOurs(String address) {
        return OURS.matcher(address).matches();
    }

    /** Without the language: it is chosen, and a way that leads back does not choose it again. */
    private static String query(HttpServletRequest request) {
        var query = request.getQueryString();
        if (!StringUtils.hasText(query)) {
            return "";
        }
        var kept = Stream.of(query.split("&"))
                .filter(part -> !part.startsWith(LanguageChoice.NAME + "="))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
