package dk.samspil.accounts;

import dk.samspil.access.Actor;
import dk.samspil.access.Needs;
import dk.samspil.access.Open;
import dk.samspil.access.Permission;
import dk.samspil.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Out here, or everywhere at once. */
@Controller
class SignOutController {

    private final Doorstep doorstep;
    private final FindByIndexNameSessionRepository<?> sessions;

    SignOutController(Doorstep doorstep, FindByIndexNameSessionRepository<?> sessions) {
        this.doorstep = doorstep;
        this.sessions = sessions;
    }

    @Open
    @PostMapping("/log-ud")
    View here(HttpServletRequest request) {
        doorstep.leave(request);
        return SeeOther.at("/").saying("accounts.signedOut");
    }

    /** A telephone that was lost, a computer at the library: every session of this person ends, this one too. */
    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/konto/udlogninger")
    View everywhere(HttpServletRequest request) {
        var person = ((Actor.Person) Actor.current()).id();
        sessions.findByPrincipalName(person.toString()).keySet().forEach(sessions::deleteById);
        doorstep.leave(request);
        return SeeOther.at("/log-ind").saying("accounts.signedOutEverywhere");
    }
}
