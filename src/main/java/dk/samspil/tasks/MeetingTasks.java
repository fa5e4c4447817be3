package dk.samspil.tasks;

import dk.samspil.collaborations.Collaborations;
import dk.samspil.meetings.MeetingAnswered;
import dk.samspil.meetings.MeetingAsked;
import dk.samspil.meetings.MeetingCancelled;
import dk.samspil.meetings.MeetingMoved;
import dk.samspil.meetings.Meetings;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who has yet to say whether they come; gone by itself when the meeting begins. */
@Component
class MeetingTasks {

    private final TaskRepository tasks;
    private final Collaborations collaborations;
    private final Meetings meetings;
    private final Clock clock;

    MeetingTasks(TaskRepository tasks, Collaborations collaborations, Meetings meetings, Clock clock) {
        this.tasks = tasks;
        this.collaborations = collaborations;
        this.meetings = meetings;
        this.clock = clock;
    }

    @EventListener
    void on(MeetingAsked asked) {
        var room = collaborations.room(asked.place());
        var meeting = meetings.meeting(asked.meeting());
        room.party(asked.organisation())
                .map(party -> Task.forOne(
                        room,
                        TaskKind.MEETING,
                        meeting.id().value(),
                        meeting.plan().title(),
                        party,
                        meeting.callerName(),
                        meeting.answerBy()))
                .ifPresent(task -> room.active()
                        .forEach(party -> tasks.add(
                                party.organisation(),
                                task,
                                task.kind().restsIn(room),
                                clock.instant(),
                                meeting.plan().hour().startsAt())));
    }

    @EventListener
    void on(MeetingAnswered answered) {
        tasks.settle(answered.place(), TaskKind.MEETING, answered.meeting().value(), answered.organisation());
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
