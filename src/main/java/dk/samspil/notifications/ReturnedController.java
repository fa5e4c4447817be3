package dk.samspil.notifications;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.web.SeeOther;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Sets aside a mail that did not arrive, when somebody has reached its receiver in another way. */
@Controller
class ReturnedController {

    private final Returned returned;

    ReturnedController(Returned returned) {
        this.returned = returned;
    }

    @PostMapping("/min-side/mails/{mail}/klaret")
    @Needs(Permission.COLLABORATE)
    SeeOther settle(@PathVariable UUID mail) {
        returned.settle(mail);
        return SeeOther.at("/min-side").saying("notifications.settled");
    }
}
