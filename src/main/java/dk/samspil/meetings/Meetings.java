package dk.samspil.meetings;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Seats;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import dk.samspil.web.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calling the parties together. Any of them may call a meeting, move it and call it off. */
@Service
public class Meetings {

    private final Collaborations collaborations;
    private final MeetingRepository meetings;
    private final AgendaRepository agendas;
    private final AttendanceRepository attendances;
    private final ListedRepository lists;
    private final Seats seats;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Meetings(
            Collaborations collaborations,
            MeetingRepository meetings,
            AgendaRepository agendas,
            AttendanceRepository attendances,
            ListedRepository lists,
            Seats seats,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.collaborations = collaborations;
        this.meetings = meetings;
        this.agendas = agendas;
        this.attendances = attendances;
        this.lists = lists;
        this.seats = seats;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Asks every party that is in. Whoever calls comes; sent twice, it is one meeting. */
    @Transactional
    public void call(PlaceId place, MeetingId id, MeetingKind kind, Plan plan, List<Item> agenda) {
        seats.hold(place);
        var room = collaborations.room(place);
        requireCallable(room, plan.hour());
        if (write(room, id, kind, null, plan, agenda)) {
            journal.changed("meetings.called", place, id.value());
            askTheOthers(room, id);
        }
    }

    /** Writes a new meeting into the room; whoever calls the others together tells them. False when it was written before. */
    boolean write(Room room, MeetingId id, MeetingKind kind, @Nullable SeriesId series, Plan plan, List<Item> agenda) {
        var place = room.place();
        var voice = Voice.own();
        var answerBy = plan.hour().answerBy(today());
        var called = new Meeting(
                id,
                place,
                kind,
                series,
                plan,
                answerBy,
                voice.organisation(),
                voice.name(),
                clock.instant(),
                null,
                null,
                0,
                1,
                agenda,
                List.of());
        if (!meetings.insert(called)) {
            return false;
        }
        agenda.forEach(item -> agendas.insert(place, id, item));
        room.active().forEach(party -> attendances.ask(place, id, party.organisation()));
        attendances.answer(id, voice, new Attendance.Said(Coming.YES, voice.name(), false, ""), 1, clock.instant());
        lists.list(id, room.name());
        return true;
    }

    /** The meeting with its agenda and who comes, for a party of the place. */
    @Transactional(readOnly = true)
    public Meeting meeting(MeetingId id) {
        return meetings.find(id)
                .map(found -> found.with(agendas.of(id), attendances.of(id)))
                .orElseThrow(NotHere::new);
    }

    /** One page of the own organisation's meetings in a collaboration, what is coming first; {@code page} counts from 1. */
    @Transactional(readOnly = true)
    public List<Listed> in(PlaceId place, int page) {
        return lists.page(Actor.currentOrganisation(), place, page);
    }

    /** One page of the own organisation's meetings, wherever they are. */
    @Transactional(readOnly = true)
    public List<Listed> all(int page) {
        return lists.page(Actor.currentOrganisation(), null, page);
    }

    /** The next meeting in a collaboration, or none. */
    @Transactional(readOnly = true)
    public List<Listed> next(PlaceId place) {
        return lists.ahead(Actor.currentOrganisation(), place, 1);
    }

    /** The latest meetings in a collaboration that have begun, where something may have been decided; the newest first. */
    @Transactional(readOnly = true)
    public List<Listed> begun(PlaceId place) {
        return lists.begun(Actor.currentOrganisation(), place);
    }

    /** The own organisation's next few meetings. */
    @Transactional(readOnly = true)
    public List<Listed> ahead(int limit) {
        return lists.ahead(Actor.currentOrganisation(), null, limit);
    }

    /** Says something about it anew. At another time or in another place, everybody else is asked again. */
    @Transactional
    public void change(MeetingId id, Plan plan, int version) {
        var meeting = heldStill(id);
        if (meeting.plan().equals(plan)) {
            return;
        }
        var room = collaborations.room(meeting.place());
        requireChangeable(meeting);
        if (meeting.version() != version) {
            throw new Stale();
        }
        if (!plan.hour().equals(meeting.plan().hour())) {
            plan.hour().requireAhead(clock.instant());
        }
        if (!meetings.change(meeting, plan)) {
            throw new Stale();
        }
        boolean moved = meeting.plan().movesTo(plan);
        if (moved) {
            meetings.move(id, meeting.plan(), plan.hour().answerBy(today()));
            attendances.askAnew(id, Actor.currentOrganisation());
        }
        lists.list(id, room.name());
        journal.changed(moved ? "meetings.moved" : "meetings.changed", meeting.place(), id.value());
        if (moved) {
            events.publishEvent(new MeetingMoved(meeting.place(), id));
            askTheOthers(room, id);
        }
    }

    /** Calls it off, and says why. Pressed twice, it is called off once. */
    @Transactional
    public void cancel(MeetingId id, String why) {
        var meeting = heldStill(id);
        var room = collaborations.room(meeting.place());
        if (meeting.isCancelled()) {
            return;
        }
        requireChangeable(meeting);
        meetings.cancel(id, Voice.own().name(), why, clock.instant());
        lists.list(id, room.name());
        journal.changed("meetings.cancelled", meeting.place(), id.value());
        events.publishEvent(new MeetingCancelled(meeting.place(), id));
    }

    /** Refuses what comes too late: a meeting that is over or called off stays as it was. */
    void requireChangeable(Meeting meeting) {
        if (meeting.isCancelled()) {
            throw new Refusal("", "meetings.problem.cancelled");
        }
        if (meeting.isOver(clock.instant())) {
            throw new Refusal("", "meetings.problem.over");
        }
    }

    private Meeting heldStill(MeetingId id) {
        seats.hold(meeting(id).place());
        return meeting(id);
    }

    /** Refuses what nobody could come to: a time that is gone or does not exist, and a room with nobody else in it. */
    void requireCallable(Room room, Hour hour) {
        hour.requireAhead(clock.instant());
        if (room.active().size() < 2) {
            throw new Refusal("", "meetings.problem.alone");
        }
    }

    private void askTheOthers(Room room, MeetingId id) {
        room.active().stream()
                .map(Party::organisation)
                .filter(other -> !other.equals(Actor.currentOrganisation()))
                .forEach(other -> events.publishEvent(new MeetingAsked(room.place(), id, other)));
    }

    private LocalDate today() {
        return Today.by(clock);
    }
}
