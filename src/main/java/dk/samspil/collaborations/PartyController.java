package dk.samspil.collaborations;

import dk.samspil.access.Actor;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.organisations.Organisation;
import dk.samspil.organisations.Organisations;
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

/** The parties of a room: who they are, finding another, and leaving. */
@Controller
@RequestMapping("/samarbejder/{place}/parter")
class PartyController {

    private final Collaborations collaborations;
    private final Parties parties;
    private final Organisations organisations;
    private final Templates templates;

    PartyController(Collaborations collaborations, Parties parties, Organisations organisations, Templates templates) {
        this.collaborations = collaborations;
        this.parties = parties;
        this.organisations = organisations;
        this.templates = templates;
    }

    @GetMapping
    @Needs(Permission.SEE)
    Html parties(@PathVariable UUID place, @RequestParam(defaultValue = "") String q, Frame frame) {
        var t = frame.t();
        var room = collaborations.room(new PlaceId(place));
        var head = new RoomHead(room, t.get("collaborations.parties.title"), t.get("collaborations.parties.lead"));
        return Html.page(templates.collaborationsParties(
                new PartiesPage(head, Actor.currentOrganisation(), q, found(q.strip(), room)), frame));
    }

    @GetMapping("/udmeldelser")
    @Needs(Permission.COLLABORATE)
    Html leaving(@PathVariable UUID place, Frame frame) {
        var t = frame.t();
        var room = collaborations.room(new PlaceId(place));
        return Html.page(templates.collaborationsLeaving(
                new RoomHead(room, t.get("collaborations.leaving.title"), t.get("collaborations.leaving.lead")),
                frame));
    }

    @PostMapping("/udmeldelser")
    @Needs(Permission.COLLABORATE)
    SeeOther leave(@PathVariable UUID place) {
        parties.leave(new PlaceId(place));
        return SeeOther.at("/samarbejder").saying("collaborations.left");
    }

    private List<Organisation> found(String text, Room room) {
        return text.isEmpty()
                ? List.of()
                : organisations.listed(text, null, 1).stream()
                        .filter(one -> room.party(one.id())
                                .filter(room.present()::contains)
                                .isEmpty())
                        .toList();
    }
}
