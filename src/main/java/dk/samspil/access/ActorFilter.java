package dk.samspil.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds the actor for one request, after the sign-in filters: a link's holder, a person with a hat, or a visitor. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class ActorFilter extends OncePerRequestFilter {

    static final String LINK = ActorFilter.class.getName() + ".link";
    static final String SOMEONE_ELSES = ActorFilter.class.getName() + ".someoneElses";

    private final Wardrobe wardrobe;
    private final Links links;

    ActorFilter(Wardrobe wardrobe, Links links) {
        this.wardrobe = wardrobe;
        this.links = links;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/")
                || request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            actorOf(request).call(() -> {
                try {
                    chain.doFilter(request, response);
                } catch (ServletException e) {
                    throw new Wrapped(e);
                }
                return null;
            });
        } catch (Wrapped e) {
            throw e.inner;
        }
    }

    private Actor actorOf(HttpServletRequest request) {
        var token = tokenIn(request.getRequestURI());
        if (token != null) {
            return holderOf(links.open(token), request);
        }
        var person = signedIn(request);
        return person == null ? new Actor.Visitor() : person;
    }

    private Actor holderOf(Links.Opened opened, HttpServletRequest request) {
        request.setAttribute(LINK, opened);
        if (!(opened instanceof Links.Opened.Valid(Link link))) {
            return new Actor.Visitor();
        }
        var person = signedIn(request);
        if (person != null && !mayAnswer(new WornHat(request.getSession()), link, request)) {
            request.setAttribute(SOMEONE_ELSES, new LinkIsSomeoneElses(link, person.name()));
        }
        return new Actor.LinkHolder(link);
    }

    /** Whose mailbox it is, or who has been told that it is another's and goes on, on this page and those it leads to. */
    private static boolean mayAnswer(WornHat session, Link link, HttpServletRequest request) {
        if ("link".equals(request.getParameter("som"))) {
            session.answerWith(link);
        }
        return session.has(link.address()) || session.answersWith(link);
    }

    private Actor.@Nullable Person signedIn(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return null;
        }
        var id = new PersonId(UUID.fromString(authentication.getName()));
        var session = new WornHat(request.getSession());
        var all = wardrobe.of(id);
        return Actor.Person.wearing(id, session.personName(), session.chosen(all), all);
    }

    /** The token of {@code /svar/<purpose>/<token>}, or null. */
    private static @Nullable String tokenIn(String path) {
        var parts = List.of(path.split("/"));
        return parts.size() >= 4 && parts.get(1).equals("svar") ? parts.get(3) : null;
    }

    /** Carries a checked exception out of the scoped call. */
    private static final class Wrapped extends RuntimeException {
        private final transient ServletException inner;

        private Wrapped(ServletException inner) {
            super(inner);
            this.inner = inner;
        }
    }
}
