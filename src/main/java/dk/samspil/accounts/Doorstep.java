package dk.samspil.accounts;

import dk.samspil.access.WornHat;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Lets somebody in who has shown who they are, and out again. The session knows an id, a name and an address, no more. */
@Component
class Doorstep {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final CsrfTokenRepository formTokens;

    Doorstep(CsrfTokenRepository formTokens) {
        this.formTokens = formTokens;
    }

    void letIn(Account account, HttpServletRequest request, HttpServletResponse response) {
        leave(request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account.id().toString(), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        new WornHat(request.getSession()).signedIn(account.name(), account.address());
    }

    /** Nothing of the session before is carried on: neither its id, which somebody may have planted, nor its form token. */
    void leave(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        formTokens.saveToken(null, request, response);
    }
}
