package dk.samspil.minutes;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.meetings.Meeting;
import dk.samspil.meetings.MeetingId;
import dk.samspil.meetings.Meetings;
import dk.samspil.web.Frame;
import dk.samspil.web.Problems;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a meeting's minutes together in one transaction; whoever could not take a form adds what was typed in it. */
@Component
class MinutesPages {

    private final Collaborations collaborations;
    private final Meetings meetings;
    private final Minutes minutes;
    private final Ids ids;

    MinutesPages(Collaborations collaborations, Meetings meetings, Minutes minutes, Ids ids) {
        this.collaborations = collaborations;
        this.meetings = meetings;
        this.minutes = minutes;
        this.ids = ids;
    }

    @Transactional(readOnly = true)
    public Meeting meeting(UUID place, UUID meeting) {
        var found = meetings.meeting(new MeetingId(meeting));
        if (!found.place().value().equals(place)) {
            throw new NotHere();
        }
        return found;
    }

    /** To read. */
    @Transactional(readOnly = true)
    public MinutesPage page(PlaceId place, UUID meeting, Frame frame) {
        return page(place, meeting, Pen.NOWHERE, frame);
    }

    @Transactional(readOnly = true)
    public MinutesPage page(PlaceId place, UUID meeting, Pen pen, Frame frame) {
        var t = frame.t();
        var room = collaborations.room(place);
        var found = meeting(place.value(), meeting);
        var sheet = minutes.of(found);
        boolean mayWrite = frame.may(Permission.ANSWER) && !found.isCancelled();
        return new MinutesPage(
                new RoomHead(room, t.get("minutes.title", found.plan().title()), lead(found, frame)),
                found,
                sheet,
                Actor.currentOrganisation(),
                minutes.today(),
                mayWrite,
                mayWrite && isThere(pen, found, sheet) ? pen : Pen.NOWHERE,
                null,
                new MinutesPage.Typed(
                        null,
                        DecisionForm.empty(ids.next()),
                        ActionForm.empty(ids.next()),
                        ApprovalForm.empty(sheet.edition(), ""),
                        Problems.none()));
    }

    /** A point may have been struck since its address was kept. */
    private static boolean isThere(Pen pen, Meeting meeting, Sheet sheet) {
        return pen.equals(Pen.DECISION)
                || pen.equals(Pen.ACTION)
                || pen.isOn(meeting.id().value())
                || meeting.agenda().stream().anyMatch(item -> pen.isOn(item.id()))
                || sheet.notes().stream().anyMatch(note -> pen.isOn(note.item()));
    }

    private static String lead(Meeting meeting, Frame frame) {
        var t = frame.t();
        var start = meeting.plan().hour().startsAt();
        return t.capital(t.weekday(start)) + " " + t.year(start) + ", " + t.time(start);
    }
}
