package dk.samspil.launches;

import dk.samspil.access.Actor;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.rolesplits.RoleSplits;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The launch: who is told, what is done differently, and whether the staff was heard. */
@Controller
@RequestMapping("/samarbejder/{place}/plan/igang")
class LaunchController {

    private final Collaborations collaborations;
    private final Launches launches;
    private final RoleSplits roleSplits;
    private final Templates templates;

    LaunchController(Collaborations collaborations, Launches launches, RoleSplits roleSplits, Templates templates) {
        this.collaborations = collaborations;
        this.launches = launches;
        this.roleSplits = roleSplits;
        this.templates = templates;
    }

    @GetMapping
    @Needs(Permission.SEE)
    Html show(@PathVariable UUID place, Frame frame) {
        var t = frame.t();
        var room = collaborations.room(new PlaceId(place));
        return Html.page(templates.launchesLaunch(
                new LaunchPage(
                        new RoomHead(room, t.get("launches.title"), t.get("launches.lead")),
                        Actor.currentOrganisation(),
                        launches.of(room.place()),
                        roleSplits.nearStaff(room.place()),
                        launches.today()),
                frame));
    }

    @PostMapping("/linjer/{line}/udfoerelser")
    @Needs(Permission.ANSWER)
    SeeOther told(@PathVariable UUID place, @PathVariable UUID line) {
        launches.told(new PlaceId(place), line);
        return SeeOther.at(path(place)).saying("launches.told");
    }

    static String path(UUID place) {
        return Room.path(new PlaceId(place)) + "/plan/igang";
    }
}
