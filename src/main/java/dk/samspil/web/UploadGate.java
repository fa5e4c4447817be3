package dk.samspil.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away a form with far too much in it while we still have the word. The first filter that asked for one of its
 * parameters would make Tomcat read it, fail, and answer by itself with a bare page in English.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class UploadGate extends OncePerRequestFilter {

    private final long limit;
    private final ObjectProvider<Trouble> trouble;

    UploadGate(@Value("${spring.servlet.multipart.max-request-size}") DataSize limit, ObjectProvider<Trouble> trouble) {
        this.limit = limit.toBytes();
        this.trouble = trouble;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        trouble.getObject().tooLarge(request).render(Map.of(), request, response);
    }
}
