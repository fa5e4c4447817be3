package dk.samspil.tasks;

import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.PartyJoined;
import dk.samspil.collaborations.Room;
import dk.samspil.launches.LaunchLine;
import dk.samspil.launches.Launches;
import dk.samspil.launches.LineChanged;
import java.time.Clock;
import java.time.Period;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what waits of a launch: somebody who is to be told, and after three months a word from those who do something differently. */
@Component
class LaunchKeeper {

    static final Period TIME_TO_ANSWER = Period.ofWeeks(2);

    private final TaskRepository tasks;
    private final Collaborations collaborations;
    private final Launches launches;
    private final Clock clock;

    LaunchKeeper(TaskRepository tasks, Collaborations collaborations, Launches launches, Clock clock) {
        this.tasks = tasks;
        this.collaborations = collaborations;
        this.launches = launches;
        this.clock = clock;
    }

    @EventListener
    void on(LineChanged changed) {
        tasks.settle(changed.place(), TaskKind.TELL, changed.line());
        tasks.settle(changed.place(), TaskKind.GOES, changed.line());
        write(collaborations.room(changed.place()), line -> line.id().equals(changed.line()));
    }

    /** Who comes in sees what waits, too. */
    @EventListener
    void on(PartyJoined joined) {
        write(collaborations.fromTheDoor(joined.place()), line -> true);
    }

    private void write(Room room, Predicate<LaunchLine> which) {
        launches.of(room.place()).stream()
                .filter(which)
                .flatMap(line -> waiting(room, line).stream())
                .forEach(task -> addForAll(room, task));
    }

    private void addForAll(Room room, Task task) {
        boolean resting = task.kind().restsIn(room);
        room.active().forEach(party -> tasks.add(party.organisation(), task, resting, clock.instant()));
    }

    private static Optional<Task> waiting(Room room, LaunchLine line) {
        if (line.waitsToBeTold()) {
            return Optional.of(party(room, line)
                    .map(who -> Task.forOne(room, TaskKind.TELL, line.id(), line.about(), who, line.who(), line.day()))
                    .orElseGet(() -> Task.forAll(room, TaskKind.TELL, line.id(), line.about(), line.day())));
        }
        return line.going() == null
                ? line.askedOn()
                        .flatMap(day -> party(room, line)
                                .map(who -> Task.forOne(
                                        room,
                                        TaskKind.GOES,
                                        line.id(),
                                        line.about(),
                                        who,
                                        "",
                                        day.plus(TIME_TO_ANSWER))))
                : Optional.empty();
    }

    private static Optional<Party> party(Room room, LaunchLine line) {
        return Optional.ofNullable(line.party()).flatMap(room::party).filter(Party::isActive);
    }
}
