package dk.samspil.meetings;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The meetings one is asked to, one of them, and a file of it for the calendar. */
@Controller
class MeetingController {

    private static final String ONE = "/samarbejder/{place}/moeder/{meeting}";

    private final Collaborations collaborations;
    private final Meetings meetings;
    private final Agenda agenda;
    private final Calendars calendars;
    private final Templates templates;
    private final Ids ids;
    private final Clock clock;

    MeetingController(
            Collaborations collaborations,
            Meetings meetings,
            Agenda agenda,
            Calendars calendars,
            Templates templates,
            Ids ids,
            Clock clock) {
        this.collaborations = collaborations;
        this.meetings = meetings;
        this.agenda = agenda;
        this.calendars = calendars;
        this.templates = templates;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping("/moeder")
    @Needs(Permission.SEE)
    Html all(@RequestParam(required = false) @Nullable Integer side, Frame frame) {
        int page = Typed.page(side);
        return Html.page(
                templates.meetingsAll(MeetingsPage.of(null, meetings.all(page), page, clock.instant()), frame));
    }

    @GetMapping("/samarbejder/{place}/moeder")
    @Needs(Permission.SEE)
    Html list(@PathVariable UUID place, @RequestParam(required = false) @Nullable Integer side, Frame frame) {
        var t = frame.t();
        int page = Typed.page(side);
        var room = collaborations.room(new PlaceId(place));
        var head = new RoomHead(room, t.get("meetings.title"), t.get("meetings.lead"));
        return Html.page(templates.meetingsMeetings(
                MeetingsPage.of(head, meetings.in(room.place(), page), page, clock.instant()), frame));
    }

    @GetMapping(ONE)
    @Needs(Permission.SEE)
    Html show(@PathVariable UUID place, @PathVariable UUID meeting, Frame frame) {
        return Html.page(templates.meetingsMeeting(
                page(place, meeting, ItemForm.empty(ids.next()), Problems.none(), frame), frame));
    }

    @GetMapping(ONE + "/kalender.ics")
    @Needs(Permission.SEE)
    ResponseEntity<byte[]> calendar(@PathVariable UUID place, @PathVariable UUID meeting) {
        var room = collaborations.room(new PlaceId(place));
        var found = find(room.place(), meeting);
        return ResponseEntity.ok()
                .contentType(Calendars.TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("moede.ics")
                                .build()
                                .toString())
                .body(calendars.of(found, room).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(ONE + "/punkter")
    @Needs(Permission.ANSWER)
    View propose(
            @PathVariable UUID place,
            @PathVariable UUID meeting,
            @Valid @ModelAttribute("form") ItemForm form,
            BindingResult binding,
            Frame frame) {
        var found = find(new PlaceId(place), meeting);
        var problems = Problems.of(binding, frame.t());
        if (problems.any() || form.id() == null) {
            return Html.refused(templates.meetingsMeeting(page(place, meeting, form, problems, frame), frame));
        }
        try {
            agenda.propose(found.id(), new Item(form.id(), form.point(), Actor.currentOrganisation(), 1));
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(templates.meetingsMeeting(page(place, meeting, form, more, frame), frame));
        }
        return SeeOther.at(found.path() + "#agenda").saying("meetings.proposed");
    }

    private MeetingPage page(UUID place, UUID meeting, ItemForm form, Problems problems, Frame frame) {
        var t = frame.t();
        var room = collaborations.room(new PlaceId(place));
        var found = find(room.place(), meeting);
        return new MeetingPage(
                new RoomHead(room, found.plan().title(), t.of(found.kind(), "about")),
                found,
                Actor.currentOrganisation(),
                found.isAhead(clock.instant()),
                form,
                new Fields(t, "meetings.item", problems));
    }

    private Meeting find(PlaceId place, UUID meeting) {
        var found = meetings.meeting(new MeetingId(meeting));
        if (!found.place().equals(place)) {
            throw new NotHere();
        }
        return found;
    }
}
