package dk.samspil.collaborations;

import dk.samspil.access.Actor;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.web.Conflict;
import dk.samspil.web.Differing;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Whom the others call at one's own, in one room. */
@Controller
@RequestMapping("/samarbejder/{place}/parter/kontakt")
@Needs(Permission.ANSWER)
class ContactController {

    private final Collaborations collaborations;
    private final Parties parties;
    private final Templates templates;

    ContactController(Collaborations collaborations, Parties parties, Templates templates) {
        this.collaborations = collaborations;
        this.parties = parties;
        this.templates = templates;
    }

    @GetMapping
    Html form(@PathVariable UUID place, Frame frame) {
        var room = collaborations.room(new PlaceId(place));
        var own = own(room);
        return Html.page(page(room, ContactForm.of(own.contact(), own.version()), Problems.none(), null, frame));
    }

    @PostMapping
    View introduce(
            @PathVariable UUID place,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult binding,
            Frame frame) {
        var problems = Problems.of(binding, frame.t());
        var id = new PlaceId(place);
        if (problems.any() || form.version() == null) {
            return Html.refused(page(collaborations.room(id), form, problems, null, frame));
        }
        try {
            parties.introduce(id, form.contact(), form.version());
        } catch (Stale stale) {
            var room = collaborations.room(id);
            var theirs = own(room);
            return Html.stale(page(
                    room,
                    form.seen(theirs.version()),
                    problems,
                    conflict(room, theirs.contact(), form.contact(), frame),
                    frame));
        }
        return SeeOther.at(Room.path(id) + "/parter").saying("collaborations.introduced");
    }

    private static Conflict conflict(Room room, ContactPerson theirs, ContactPerson mine, Frame frame) {
        var t = frame.t();
        return new Conflict(
                t.get("collaborations.colleague"),
                t.get("collaborations.meanwhile"),
                "name",
                Room.path(room.place()) + "/parter/kontakt",
                new Differing(t, "collaborations.contact")
                        .on("name", theirs.name(), mine.name())
                        .on("function", theirs.function(), mine.function())
                        .on("phone", theirs.phone(), mine.phone())
                        .on("hours", theirs.hours(), mine.hours())
                        .on("address", theirs.address(), mine.address())
                        .on("substitute", theirs.substitute(), mine.substitute())
                        .on("substitutePhone", theirs.substitutePhone(), mine.substitutePhone())
                        .all());
    }

    private static Party own(Room room) {
        return room.party(Actor.currentOrganisation()).orElseThrow(NotHere::new);
    }

    private JteModel page(Room room, ContactForm form, Problems problems, @Nullable Conflict conflict, Frame frame) {
        var t = frame.t();
        var head = new RoomHead(room, t.get("collaborations.contact.title"), t.get("collaborations.contact.lead"));
        return templates.collaborationsContact(
                new ContactPage(head, form, new Fields(t, "collaborations.contact", problems), conflict), frame);
    }
}
