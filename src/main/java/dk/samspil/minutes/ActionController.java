package dk.samspil.minutes;

import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.meetings.Meetings;
import dk.samspil.web.SeeOther;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** From a list, which knows what is to be done but not at which meeting it was agreed. */
@Controller
class ActionController {

    private final Minutes minutes;
    private final Meetings meetings;

    ActionController(Minutes minutes, Meetings meetings) {
        this.minutes = minutes;
        this.meetings = meetings;
    }

    @GetMapping("/samarbejder/{place}/handlinger/{action}")
    @Needs(Permission.SEE)
    SeeOther show(@PathVariable UUID place, @PathVariable UUID action) {
        var found = minutes.action(action);
        if (!found.place().value().equals(place)) {
            throw new NotHere();
        }
        return SeeOther.at(meetings.meeting(found.meeting()).path() + "/referat#actions");
    }
}
