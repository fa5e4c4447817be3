package dk.samspil.meetings;

import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Conflict;
import dk.samspil.web.Differing;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.Texts;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Puts a point on the agenda differently, moves it up, or strikes it. */
@Controller
@RequestMapping("/samarbejder/{place}/moeder/{meeting}/punkter/{item}")
@Needs(Permission.ANSWER)
class AgendaController {

    private final Collaborations collaborations;
    private final Meetings meetings;
    private final Agenda agenda;
    private final Templates templates;

    AgendaController(Collaborations collaborations, Meetings meetings, Agenda agenda, Templates templates) {
        this.collaborations = collaborations;
        this.meetings = meetings;
        this.agenda = agenda;
        this.templates = templates;
    }

    @GetMapping
    Html form(@PathVariable UUID place, @PathVariable UUID meeting, @PathVariable UUID item, Frame frame) {
        var found = find(place, meeting);
        return Html.page(page(found, ItemForm.of(item(found, item)), Problems.none(), null, frame));
    }

    @PostMapping
    View rewrite(
            @PathVariable UUID place,
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @Valid @ModelAttribute("form") ItemForm form,
            BindingResult binding,
            Frame frame) {
        var found = find(place, meeting);
        var typed = new ItemForm(item, form.version(), form.point());
        var problems = Problems.of(binding, frame.t());
        if (problems.any() || form.version() == null) {
            return Html.refused(page(found, typed, problems, null, frame));
        }
        try {
            agenda.rewrite(found.id(), item, form.point(), form.version());
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(page(found, typed, more, null, frame));
        } catch (Stale stale) {
            var theirs = item(find(place, meeting), item);
            return Html.stale(page(
                    found,
                    new ItemForm(item, theirs.version(), form.point()),
                    problems,
                    conflict(found, theirs, form.point(), frame.t()),
                    frame));
        }
        return SeeOther.at(found.path() + "#agenda").saying("meetings.rewroteItem");
    }

    @PostMapping("/op")
    SeeOther raise(@PathVariable UUID place, @PathVariable UUID meeting, @PathVariable UUID item) {
        var found = find(place, meeting);
        agenda.raise(found.id(), item);
        return SeeOther.at(found.path() + "#agenda").saying("meetings.orderedAgenda");
    }

    @PostMapping("/sletninger")
    SeeOther strike(
            @PathVariable UUID place, @PathVariable UUID meeting, @PathVariable UUID item, @RequestParam int version) {
        var found = find(place, meeting);
        agenda.strike(found.id(), item, version);
        return SeeOther.at(found.path() + "#agenda").saying("meetings.struckItem");
    }

    private Meeting find(UUID place, UUID meeting) {
        collaborations.room(new PlaceId(place));
        var found = meetings.meeting(new MeetingId(meeting));
        if (!found.place().value().equals(place)) {
            throw new NotHere();
        }
        return found;
    }

    private static Item item(Meeting meeting, UUID item) {
        return meeting.agenda().stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private static Conflict conflict(Meeting meeting, Item theirs, String mine, Texts t) {
        return new Conflict(
                t.get("collaborations.another"),
                t.get("collaborations.meanwhile"),
                "point",
                meeting.path(),
                new Differing(t, "meetings.item")
                        .on("point", theirs.words(), mine)
                        .all());
    }

    private JteModel page(Meeting meeting, ItemForm form, Problems problems, @Nullable Conflict conflict, Frame frame) {
        var t = frame.t();
        var room = collaborations.room(meeting.place());
        var head = new RoomHead(room, t.get("meetings.item.title"), t.get("meetings.item.lead"));
        return templates.meetingsItem(
                new ItemPage(head, meeting, form, new Fields(t, "meetings.item", problems), conflict), frame);
    }
}
