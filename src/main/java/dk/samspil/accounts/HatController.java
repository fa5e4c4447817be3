package dk.samspil.accounts;

import dk.samspil.access.Actor;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.access.WornHat;
import dk.samspil.web.SeeOther;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Another of the hats one may wear, and from the next page on another organisation's eyes. */
@Controller
class HatController {

    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/hat")
    View wear(@RequestParam UUID organisation, HttpSession session) {
        var hat = ((Actor.Person) Actor.current())
                .hats().stream()
                        .filter(one -> one.organisation().value().equals(organisation))
                        .findFirst()
                        .orElseThrow(NotHere::new);
        new WornHat(session).wear(hat);
        return SeeOther.at("/min-side");
    }
}
