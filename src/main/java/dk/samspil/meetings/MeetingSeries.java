package dk.samspil.meetings;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Seats;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Several meetings called at once: asked about in one mail, answered on one page; afterwards each is a meeting of its own. */
@Service
public class MeetingSeries {

    private final Collaborations collaborations;
    private final Meetings meetings;
    private final SeriesRepository series;
    private final MeetingRepository rows;
    private final AttendanceRepository attendances;
    private final ListedRepository lists;
    private final Seats seats;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    MeetingSeries(
            Collaborations collaborations,
            Meetings meetings,
            SeriesRepository series,
            MeetingRepository rows,
            AttendanceRepository attendances,
            ListedRepository lists,
            Seats seats,
            Links links,
            Journal journal,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.collaborations = collaborations;
        this.meetings = meetings;
        this.series = series;
        this.rows = rows;
        this.attendances = attendances;
        this.lists = lists;
        this.seats = seats;
        this.links = links;
        this.journal = journal;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a party says to one meeting of the row, and what it had before it when it said so. */
    public record Answer(MeetingId meeting, Attendance.Said said, Attending.Seen seen) {}

    /** Calls all of them or, where one of the days cannot be, none. Sent twice, it is one row. Each has the same points to talk about. */
    @Transactional
    public void call(PlaceId place, SeriesId id, MeetingKind kind, List<Plan> plans, List<String> points) {
        if (plans.size() > SeriesId.MOST) {
            throw new IllegalArgumentException(plans.size() + " meetings in one row");
        }
        seats.hold(place);
        var room = collaborations.room(place);
        plans.forEach(plan -> meetings.requireCallable(room, plan.hour()));
        if (!series.of(id).isEmpty()) {
            return;
        }
        plans.forEach(plan -> meetings.write(room, new MeetingId(ids.next()), kind, id, plan, items(points)));
        journal.changed("meetings.calledSeries", place, id.value());
        room.active().stream()
                .map(Party::organisation)
                .filter(other -> !other.equals(Actor.currentOrganisation()))
                .forEach(other -> events.publishEvent(new SeriesAsked(place, id, other)));
    }

    /** The meetings of the row, the first one first, for a party of the place; three statements, however many there are. */
    @Transactional(readOnly = true)
    public List<Meeting> of(SeriesId id) {
        var found = series.of(id);
        if (found.isEmpty()) {
            throw new NotHere();
        }
        var items = series.items(id);
        var asked = series.attendances(id);
        return found.stream()
                .map(one -> one.with(items.getOrDefault(one.id(), List.of()), asked.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /** Those of the row that can still be answered. */
    @Transactional(readOnly = true)
    public List<Meeting> ahead(SeriesId id) {
        var now = clock.instant();
        return of(id).stream().filter(one -> one.isAhead(now)).toList();
    }

    /** A party answers for as many of them as it likes, at once. Where one has been moved or called off meanwhile, nothing is written. */
    @Transactional
    public void answer(SeriesId id, List<Answer> answers, Voice voice) {
        var place = of(id).getFirst().place();
        seats.hold(place);
        var room = collaborations.room(place);
        var ahead = ahead(id);
        if (voice.link() != null) {
            links.spend(voice.link());
        }
        long changed = answers.stream()
                .filter(answer -> answer(room, find(ahead, answer), answer, voice))
                .count();
        if (changed > 0) {
            journal.changed("meetings.answeredSeries", place, id.value());
            events.publishEvent(new SeriesAnswered(place, id, voice.organisation(), voice.channel()));
        }
    }

    /** Calls off what lies ahead of it, and says why. */
    @Transactional
    public void cancelTheRest(SeriesId id, String why) {
        var place = of(id).getFirst().place();
        seats.hold(place);
        var room = collaborations.room(place);
        var ahead = ahead(id);
        if (ahead.isEmpty()) {
            return;
        }
        ahead.forEach(meeting -> {
            rows.cancel(meeting.id(), Voice.own().name(), why, clock.instant());
            lists.list(meeting.id(), room.name());
        });
        journal.changed("meetings.cancelledSeries", place, id.value());
        events.publishEvent(new SeriesCancelled(place, id));
    }

    private static Meeting find(List<Meeting> ahead, Answer answer) {
        return ahead.stream()
                .filter(one -> one.id().equals(answer.meeting())
                        && one.sequence() == answer.seen().sequence())
                .findFirst()
                .orElseThrow(() -> new Refusal("", "meetings.problem.seriesMoved"));
    }

    /** False when it had said so already. */
    private boolean answer(Room room, Meeting meeting, Answer answer, Voice voice) {
        var before = meeting.attendance(voice.organisation()).orElseThrow(NotHere::new);
        if (before.said().equals(answer.said()) && voice.name().equals(before.byName())) {
            return false;
        }
        if (!attendances.answer(
                meeting.id(), voice, answer.said(), answer.seen().version(), clock.instant())) {
            throw new Stale();
        }
        lists.list(meeting.id(), room.name());
        return true;
    }

    private List<Item> items(List<String> points) {
        OrganisationId own = Actor.currentOrganisation();
        return points.stream().map(point -> new Item(ids.next(), point, own, 1)).toList();
    }
}
