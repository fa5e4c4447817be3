package dk.samspil.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * A word about what has just been done, said once: a cookie carries it to the next page, which takes it away. So it needs
 * no session, any node can say it, and a kept address says nothing.
 */
final class Notices {

    private static final String NAME = "besked";

    /** Longer than any redirect, and gone before anybody wonders what it is about. */
    private static final Duration LIFE = Duration.ofMinutes(1);

    private Notices() {}

    static void leave(String notice, HttpServletRequest request, HttpServletResponse response) {
        set(notice, LIFE, request, response);
    }

    /** The key under {@code notice.}; only texts of our own, since a cookie can be planted. */
    static @Nullable String left(HttpServletRequest request, Texts t) {
        var cookie = "GET".equals(request.getMethod()) ? WebUtils.getCookie(request, NAME) : null;
        return cookie != null && t.has("notice." + cookie.getValue()) ? cookie.getValue() : null;
    }

    /** A page has been shown: what it said is not said again. A page that only leads on leaves it for the next. */
    static void said(HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, NAME) != null) {
            set("", Duration.ZERO, request, response);
        }
    }

    private static void set(String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
