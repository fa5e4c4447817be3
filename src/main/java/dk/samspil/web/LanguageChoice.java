package dk.samspil.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/** Danish, unless the reader has said English: {@code ?sprog=en} on any page, remembered in a cookie. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class LanguageChoice extends OncePerRequestFilter {

    static final String ATTRIBUTE = LanguageChoice.class.getName();
    static final String NAME = "sprog";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = "GET".equals(request.getMethod()) ? request.getParameter(NAME) : null;
        if (asked != null) {
            var language = Language.of(asked);
            request.setAttribute(ATTRIBUTE, language);
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(NAME, language.tag())
                            .path("/")
                            .httpOnly(true)
                            .secure(request.isSecure())
                            .sameSite("Lax")
                            .maxAge(Duration.ofDays(365))
                            .build()
                            .toString());
        } else {
            Cookie remembered = WebUtils.getCookie(request, NAME);
            request.setAttribute(ATTRIBUTE, Language.of(remembered == null ? null : remembered.getValue()));
        }
        chain.doFilter(request, response);
    }
}
