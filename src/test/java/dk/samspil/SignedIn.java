package dk.samspil;

import static java.util.Objects.requireNonNull;

import dk.samspil.access.WornHat;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** A session as signing in leaves it, for a browser that is to keep one. */
public final class SignedIn {

    private SignedIn() {}

    public static <S extends Session> Cookie cookie(SessionRepository<S> sessions, Cast person) {
        var session = sessions.createSession();
        var servlet = new MockHttpSession();
        new WornHat(servlet).signedIn(person.fullName(), person.name().toLowerCase(Locale.ROOT) + "@noerreby.example");
        servlet.getAttributeNames()
                .asIterator()
                .forEachRemaining(name -> session.setAttribute(name, requireNonNull(servlet.getAttribute(name))));
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                        person.id().toString(), null, List.of())));
        sessions.save(session);
        return new Cookie(
                "samspil", Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8)));
    }
}
