package dk.samspil.tasks;

import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.EditionSigned;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.registers.Release;
import dk.samspil.registers.ReleaseAnswered;
import dk.samspil.registers.ReleaseAsked;
import dk.samspil.registers.ReleaseKind;
import dk.samspil.registers.Releases;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When something of an agreement is to be shown outside, each party is asked for its yes; written anew, or without one who left, all are
 * asked anew.
 */
@Component
class ReleaseKeeper {

    private final TaskRepository tasks;
    private final Collaborations collaborations;
    private final Agreements agreements;
    private final Releases releases;
    private final Clock clock;

    ReleaseKeeper(
            TaskRepository tasks,
            Collaborations collaborations,
            Agreements agreements,
            Releases releases,
            Clock clock) {
        this.tasks = tasks;
        this.collaborations = collaborations;
        this.agreements = agreements;
        this.releases = releases;
        this.clock = clock;
    }

    @EventListener
    void on(ReleaseAsked asked) {
        var release = releases.release(asked.release());
        var agreement = agreements.agreement(release.agreement());
        var room = collaborations.fromTheDoor(asked.place());
        tasks.settle(asked.place(), kind(release), agreement.id().value());
        release.missing(agreement).stream()
                .flatMap(party -> room.party(party.organisation()).stream())
                .map(party -> Task.forOne(
                        room,
                        kind(release),
                        agreement.id().value(),
                        agreement.title(),
                        party,
                        release.writtenBy(),
                        null))
                .forEach(task -> addForAll(room, task));
    }

    @EventListener
    void on(ReleaseAnswered answered) {
        var release = releases.release(answered.release());
        tasks.settle(answered.place(), kind(release), release.agreement().value(), answered.organisation());
    }

    /** What was asked of the edition before is asked no more. */
    @EventListener
    void on(EditionSigned signed) {
        for (var kind : ReleaseKind.values()) {
            tasks.settle(
                    signed.place(),
                    TaskKind.sayingYesTo(kind),
                    signed.agreement().value());
        }
    }

    private void addForAll(Room room, Task task) {
        boolean resting = task.kind().restsIn(room);
        room.active().forEach(party -> tasks.add(party.organisation(), task, resting, clock.instant()));
    }

    private static TaskKind kind(Release release) {
        return TaskKind.sayingYesTo(release.kind());
    }
}
