package dk.samspil.paths;

import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Seats;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Phase;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import dk.samspil.web.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the parties decide on their way: to go on, to pause, to stop, to begin again. Each decision is the answer to the one before. */
@Service
public class Paths {

    private final DecisionRepository decisions;
    private final Collaborations collaborations;
    private final Seats seats;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Paths(
            DecisionRepository decisions,
            Collaborations collaborations,
            Seats seats,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
        this.collaborations = collaborations;
        this.seats = seats;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Decision> decisions(PlaceId place) {
        return decisions.of(place);
    }

    @Transactional(readOnly = true)
    public Decision decision(PlaceId place, UUID id) {
        return decisions.of(place).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    /** Decides; {@code seen} is the number of the last decision that was known. Sent twice, it is one. */
    @Transactional
    public void decide(PlaceId place, Choice choice, int seen) {
        seats.hold(place);
        var room = collaborations.room(place);
        var before = decisions.of(place);
        if (before.stream().anyMatch(one -> one.id().equals(choice.id()))) {
            return;
        }
        if (last(before) != seen) {
            throw new Stale();
        }
        if (!Outcome.possible(room).contains(choice.outcome())) {
            throw new Refusal("outcome", "paths.decide.problem.outcome");
        }
        requireNotAhead(choice);
        if (choice.until() != null && !choice.until().isAfter(today())) {
            throw new Refusal("until", "paths.decide.problem.until");
        }
        decisions.insert(choice.in(place, room.phase(), seen + 1), clock.instant());
        collaborations.move(
                place, choice.outcome().from(room.phase()), choice.outcome().state(), choice.until());
        journal.changed("paths.decided", place, choice.id());
        events.publishEvent(new PathDecided(place, choice.id()));
    }

    /** Something decided before it could be written down here. Sent twice, it stands once. */
    @Transactional
    public void remember(PlaceId place, Phase phase, Choice choice) {
        collaborations.room(place);
        requireNotAhead(choice);
        if (decisions.insert(choice.in(place, phase, 0), clock.instant())) {
            journal.changed("paths.remembered", place, choice.id());
        }
    }

    /** The number of the last decision along the path; 0 before the first. */
    static int last(List<Decision> decisions) {
        return decisions.stream().mapToInt(Decision::number).max().orElse(0);
    }

    LocalDate today() {
        return Today.by(clock);
    }

    private void requireNotAhead(Choice choice) {
        if (choice.on().isAfter(today())) {
            throw new Refusal("on", "paths.decide.problem.ahead");
        }
    }
}
