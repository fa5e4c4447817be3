package dk.samspil.accounts;

import dk.samspil.access.WornHat;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets somebody in who has shown who they are, and out again. The session knows an id, a name and an address, no more. */
@Component
class Doorstep {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    void letIn(Account account, HttpServletRequest request, HttpServletResponse response) {
        leave(request);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account.id().toString(), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        new WornHat(request.getSession()).signedIn(account.name(), account.address());
    }

    /** Nothing of a session is carried on, least of all its id, which somebody may have planted. */
    void leave(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
