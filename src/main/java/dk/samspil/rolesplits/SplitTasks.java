package dk.samspil.rolesplits;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.directory.Directory;
import dk.samspil.directory.OfferLine;
import dk.samspil.journal.Journal;
import dk.samspil.web.Stale;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tasks on the map: every party writes on the same one. */
@Service
public class SplitTasks {

    private final Collaborations collaborations;
    private final SplitTaskRepository tasks;
    private final Directory directory;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SplitTasks(
            Collaborations collaborations,
            SplitTaskRepository tasks,
            Directory directory,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.collaborations = collaborations;
        this.tasks = tasks;
        this.directory = directory;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Puts a task on the map. Sent twice, it is one. */
    @Transactional
    public void write(PlaceId place, UUID id, TaskText text) {
        collaborations.room(place);
        if (tasks.insert(place, id, text, name(), clock.instant())) {
            journal.changed("rolesplits.wrote", place, id);
        }
    }

    /** What it is called and who does what, said anew; {@code version} is the one that was seen. */
    @Transactional
    public void rewrite(PlaceId place, UUID id, TaskText text, int version) {
        collaborations.room(place);
        if (!tasks.change(place, id, text, name(), clock.instant(), version)) {
            throw new Stale();
        }
        journal.changed("rolesplits.wrote", place, id);
    }

    /** Takes a task off the map; what was said of it stays where it was said. */
    @Transactional
    public void strike(PlaceId place, UUID id) {
        collaborations.room(place);
        if (!tasks.strike(place, id, clock.instant())) {
            throw new NotHere();
        }
        journal.changed("rolesplits.struck", place, id);
        events.publishEvent(new SplitTaskStruck(place, id));
    }

    /** What the parties offer to everyone, to begin a task with. */
    @Transactional(readOnly = true)
    List<OfferLine> offers(PlaceId place) {
        return directory.published(collaborations.room(place).active().stream()
                .map(Party::organisation)
                .toList());
    }

    private static String name() {
        return Actor.current() instanceof Actor.Person person ? person.name() : "";
    }
}
