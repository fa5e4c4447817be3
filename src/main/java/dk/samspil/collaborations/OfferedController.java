package dk.samspil.collaborations;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.directory.OfferId;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Chooses which of one's own offers belong to a collaboration. */
@Controller
@RequestMapping("/samarbejder/{place}/parter/tilbud")
@Needs(Permission.COLLABORATE)
class OfferedController {

    private final Collaborations collaborations;
    private final Offered offered;
    private final Templates templates;

    OfferedController(Collaborations collaborations, Offered offered, Templates templates) {
        this.collaborations = collaborations;
        this.offered = offered;
        this.templates = templates;
    }

    @GetMapping
    Html form(@PathVariable UUID place, Frame frame) {
        var t = frame.t();
        var room = collaborations.room(new PlaceId(place));
        var head = new RoomHead(room, t.get("collaborations.offered.title"), t.get("collaborations.offered.lead"));
        return Html.page(
                templates.collaborationsOffered(new OfferedPage(head, offered.own(), offered.in(room)), frame));
    }

    @PostMapping
    SeeOther choose(@PathVariable UUID place, @RequestParam(defaultValue = "") List<UUID> offers) {
        var id = new PlaceId(place);
        offered.choose(id, offers.stream().map(OfferId::new).toList());
        return SeeOther.at(Room.path(id) + "/parter").saying("collaborations.offered");
    }
}
