package dk.samspil.tasks;

import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.meetings.Meetings;
import dk.samspil.minutes.ActionAgreed;
import dk.samspil.minutes.ActionSettled;
import dk.samspil.minutes.Minutes;
import dk.samspil.minutes.MinutesAnswered;
import dk.samspil.minutes.MinutesChanged;
import dk.samspil.minutes.MinutesSent;
import dk.samspil.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whose yes to the minutes is waited for, and what somebody has promised to do. */
@Component
class MinutesTasks {

    private final TaskRepository tasks;
    private final Collaborations collaborations;
    private final Meetings meetings;
    private final Minutes minutes;
    private final Clock clock;

    MinutesTasks(TaskRepository tasks, Collaborations collaborations, Meetings meetings, Minutes minutes, Clock clock) {
        this.tasks = tasks;
        this.collaborations = collaborations;
        this.meetings = meetings;
        this.minutes = minutes;
        this.clock = clock;
    }

    /** Where silence is a yes, nobody is waited for once the day has passed. */
    @EventListener
    void on(MinutesSent sent) {
        var room = collaborations.room(sent.place());
        var sheet = minutes.of(sent.meeting());
        var day = sheet.silentUntil();
        room.party(sent.organisation())
                .ifPresent(party -> add(
                        room,
                        Task.forOne(
                                room,
                                TaskKind.MINUTES,
                                sent.meeting().value(),
                                meetings.meeting(sent.meeting()).plan().title(),
                                party,
                                sheet.sentBy(),
                                day),
                        day == null ? null : endOf(day)));
    }

    @EventListener
    void on(MinutesAnswered answered) {
        tasks.settle(answered.place(), TaskKind.MINUTES, answered.meeting().value(), answered.organisation());
    }

    @EventListener
    void on(MinutesChanged changed) {
        tasks.settle(changed.place(), TaskKind.MINUTES, changed.meeting().value());
    }

    @EventListener
    void on(ActionAgreed agreed) {
        var room = collaborations.room(agreed.place());
        var action = minutes.action(agreed.action());
        room.party(action.owner())
                .ifPresent(owner -> add(
                        room,
                        Task.forOne(
                                room,
                                TaskKind.ACTION,
                                action.id(),
                                action.words(),
                                owner,
                                action.ownerName(),
                                action.due()),
                        null));
    }

    @EventListener
    void on(ActionSettled settled) {
        tasks.settle(settled.place(), TaskKind.ACTION, settled.action());
    }

    private void add(Room room, Task task, @Nullable Instant until) {
        room.active()
                .forEach(party ->
                        tasks.add(party.organisation(), task, task.kind().restsIn(room), clock.instant(), until));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Texts.ZONE).toInstant();
    }
}
