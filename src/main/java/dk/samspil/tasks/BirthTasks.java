package dk.samspil.tasks;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.meetings.MeetingAsked;
import dk.samspil.walls.Births;
import dk.samspil.walls.CollaborationBorn;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What grew out of a dialogue meeting waits on the list of whoever began it, until the parties are called together. */
@Component
class BirthTasks {

    private final TaskRepository tasks;
    private final Collaborations collaborations;
    private final Births births;
    private final Clock clock;

    BirthTasks(TaskRepository tasks, Collaborations collaborations, Births births, Clock clock) {
        this.tasks = tasks;
        this.collaborations = collaborations;
        this.births = births;
        this.clock = clock;
    }

    @EventListener
    void on(CollaborationBorn born) {
        var room = collaborations.room(born.place());
        var own = room.party(Actor.currentOrganisation()).orElseThrow(NotHere::new);
        var task = Task.forOne(
                room,
                TaskKind.FIRST_MEETING,
                room.place().value(),
                "",
                own,
                "",
                births.birth(born.place()).meetBy());
        tasks.add(own.organisation(), task, room.isResting(), clock.instant());
    }

    @EventListener
    void on(MeetingAsked asked) {
        tasks.settle(asked.place(), TaskKind.FIRST_MEETING);
    }
}
