package dk.samspil.meetings;

import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.access.Seats;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saying whether one comes. It may be said again until the meeting; a link says it once. */
@Service
public class Attending {

    private final Meetings meetings;
    private final Collaborations collaborations;
    private final AttendanceRepository attendances;
    private final AgendaRepository agendas;
    private final ListedRepository lists;
    private final Seats seats;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attending(
            Meetings meetings,
            Collaborations collaborations,
            AttendanceRepository attendances,
            AgendaRepository agendas,
            ListedRepository lists,
            Seats seats,
            Links links,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.collaborations = collaborations;
        this.attendances = attendances;
        this.agendas = agendas;
        this.lists = lists;
        this.seats = seats;
        this.links = links;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A party answers, and may put a point on the agenda while it is at it.
     *
     * @param seen the meeting as it was when the answer was written
     */
    @Transactional
    public void answer(MeetingId id, Attendance.Said said, @Nullable Item point, Voice voice, Seen seen) {
        var place = meetings.meeting(id).place();
        seats.hold(place);
        var room = collaborations.room(place);
        var meeting = meetings.meeting(id);
        var before = meeting.attendance(voice.organisation()).orElseThrow(NotHere::new);
        meetings.requireChangeable(meeting);
        if (meeting.sequence() != seen.sequence()) {
            throw new Refusal("", "meetings.problem.moved");
        }
        if (voice.link() != null) {
            links.spend(voice.link());
        }
        if (point != null && agendas.insert(place, id, point)) {
            journal.changed("meetings.proposed", place, id.value());
        }
        if (before.said().equals(said) && voice.name().equals(before.byName())) {
            return;
        }
        if (!attendances.answer(id, voice, said, seen.version(), clock.instant())) {
            throw new Stale();
        }
        lists.list(id, room.name());
        journal.changed("meetings.answered", place, id.value());
        events.publishEvent(new MeetingAnswered(place, id, voice.organisation(), voice.channel()));
    }

    /** What somebody had before them: how often the meeting had moved, and the version of the answer. */
    public record Seen(int sequence, int version) {}
}
