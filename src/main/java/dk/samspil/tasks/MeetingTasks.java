package dk.samspil.tasks;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.meetings.Attendance;
import dk.samspil.meetings.Meeting;
import dk.samspil.meetings.MeetingAnswered;
import dk.samspil.meetings.MeetingAsked;
import dk.samspil.meetings.MeetingCancelled;
import dk.samspil.meetings.MeetingMoved;
import dk.samspil.meetings.MeetingSeries;
import dk.samspil.meetings.Meetings;
import dk.samspil.meetings.SeriesAnswered;
import dk.samspil.meetings.SeriesAsked;
import dk.samspil.meetings.SeriesCancelled;
import dk.samspil.meetings.SeriesId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who has yet to say whether they come; gone by itself when the meeting begins. */
@Component
class MeetingTasks {

    private final TaskRepository tasks;
    private final Collaborations collaborations;
    private final Meetings meetings;
    private final MeetingSeries series;
    private final Clock clock;

    MeetingTasks(
            TaskRepository tasks, Collaborations collaborations, Meetings meetings, MeetingSeries series, Clock clock) {
        this.tasks = tasks;
        this.collaborations = collaborations;
        this.meetings = meetings;
        this.series = series;
        this.clock = clock;
    }

    @EventListener
    void on(MeetingAsked asked) {
        var meeting = meetings.meeting(asked.meeting());
        ask(asked.place(), asked.organisation(), TaskKind.MEETING, meeting.id().value(), List.of(meeting));
    }

    @EventListener
    void on(MeetingAnswered answered) {
        tasks.settle(answered.place(), TaskKind.MEETING, answered.meeting().value(), answered.organisation());
        var row = meetings.meeting(answered.meeting()).series();
        if (row != null) {
            settleWhenAllAreAnswered(answered.place(), row, answered.organisation());
        }
    }

    /** Whoever is asked to a row of meetings is asked once. */
    @EventListener
    void on(SeriesAsked asked) {
        var ahead = series.ahead(asked.series());
        if (!ahead.isEmpty()) {
            ask(
                    asked.place(),
                    asked.organisation(),
                    TaskKind.SERIES,
                    asked.series().value(),
                    ahead);
        }
    }

    @EventListener
    void on(SeriesAnswered answered) {
        settleWhenAllAreAnswered(answered.place(), answered.series(), answered.organisation());
    }

    @EventListener
    void on(SeriesCancelled cancelled) {
        tasks.settle(cancelled.place(), TaskKind.SERIES, cancelled.series().value());
        series.of(cancelled.series())
                .forEach(meeting -> tasks.settle(
                        cancelled.place(), TaskKind.MEETING, meeting.id().value()));
    }

    /** By when, the first of them says; it waits until the last one begins. */
    private void ask(PlaceId place, OrganisationId asked, TaskKind kind, UUID subject, List<Meeting> about) {
        var room = collaborations.room(place);
        var first = about.getFirst();
        var until = about.getLast().plan().hour().startsAt();
        room.party(asked)
                .map(party -> Task.forOne(
                        room, kind, subject, first.plan().title(), party, first.callerName(), first.answerBy()))
                .ifPresent(task -> room.active()
                        .forEach(party ->
                                tasks.add(party.organisation(), task, kind.restsIn(room), clock.instant(), until)));
    }

    private void settleWhenAllAreAnswered(PlaceId place, SeriesId id, OrganisationId organisation) {
        boolean waits = series.ahead(id).stream()
                .flatMap(meeting -> meeting.attendance(organisation).stream())
                .anyMatch(Attendance::isSilent);
        if (!waits) {
            tasks.settle(place, TaskKind.SERIES, id.value(), organisation);
        }
    }

    /** Whoever is asked anew is asked by another day. */
    @EventListener
    void on(MeetingMoved moved) {
        tasks.settle(moved.place(), TaskKind.MEETING, moved.meeting().value());
    }

    @EventListener
    void on(MeetingCancelled cancelled) {
        tasks.settle(cancelled.place(), TaskKind.MEETING, cancelled.meeting().value());
    }
}
