package dk.samspil.web;

import dk.samspil.access.Ids;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A reference in every log line of a request, and on the page when something goes wrong: what to say on the phone. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestReference extends OncePerRequestFilter {

    static final String KEY = "reference";

    private final Ids ids;

    RequestReference(Ids ids) {
        this.ids = ids;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = ids.next().toString();
        // The end of a version 7 id is its random part.
        try (var ignored = MDC.putCloseable(KEY, id.substring(id.length() - 8))) {
            chain.doFilter(request, response);
        }
    }

    static String current() {
        var reference = MDC.get(KEY);
        return reference == null ? "" : reference;
    }
}
