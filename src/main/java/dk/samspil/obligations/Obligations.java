package dk.samspil.obligations;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.Seats;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.Section;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping what was promised: each comes in its turn, one at a time, and is said to be done by whoever knows. */
@Service
public class Obligations {

    private final PromiseRepository promises;
    private final TurnRepository turns;
    private final TurnJobs jobs;
    private final Agreements agreements;
    private final Drafting drafting;
    private final Seats seats;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Obligations(
            PromiseRepository promises,
            TurnRepository turns,
            TurnJobs jobs,
            Agreements agreements,
            Drafting drafting,
            Seats seats,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.promises = promises;
        this.turns = turns;
        this.jobs = jobs;
        this.agreements = agreements;
        this.drafting = drafting;
        this.seats = seats;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** All that an edition promises, the nearest first. */
    @Transactional(readOnly = true)
    public List<Obligation> of(Edition edition) {
        return of(edition, drafting.sections(edition.id()));
    }

    /** The same, for whoever has its clauses before them. Two statements; one while nothing has come of it yet. */
    @Transactional(readOnly = true)
    public List<Obligation> of(Edition edition, List<Section> sections) {
        var headings = sections.stream().collect(Collectors.toMap(Section::id, Section::heading));
        var all = edition.isSigned() ? turns.of(edition.id()) : Map.<UUID, List<Turn>>of();
        return promises.of(edition.id()).stream()
                .map(promise -> new Obligation(
                        promise,
                        promise.section() == null ? "" : headings.getOrDefault(promise.section(), ""),
                        edition,
                        all.getOrDefault(promise.id(), List.of())))
                .sorted(Obligation.NEAREST)
                .toList();
    }

    /** @throws NotHere when it has been struck, or is another room's */
    @Transactional(readOnly = true)
    public Obligation obligation(UUID id) {
        var promise = promises.find(id).orElseThrow(NotHere::new);
        return obligation(promise, agreements.of(promise.edition()));
    }

    /** It has been done this time; the next comes in its turn. Said twice, it is said once. */
    @Transactional
    public void done(UUID id, LocalDate day, String words) {
        var promise = promises.find(id).orElseThrow(NotHere::new);
        seats.hold(promise.place());
        var agreement = agreements.of(promise.edition()).requireBetween(Actor.currentOrganisation());
        var found = obligation(promise, agreement);
        var that = found.turns().stream().filter(turn -> turn.day().equals(day)).findFirst();
        if (that.filter(Turn::isDone).isPresent()) {
            return;
        }
        if (that.filter(Turn::passed).isPresent() || !found.isLive(jobs.today())) {
            throw new Refusal("", "obligations.problem.notNow");
        }
        var turn = found.next().filter(next -> next.day().equals(day)).orElseThrow(NotHere::new);
        turns.done(turn, Voice.own(), words, clock.instant());
        journal.changed("obligations.did", promise.place(), id);
        promise.nextIn(found.edition(), turn.day()).ifPresent(next -> come(promise, agreement, found.edition(), next));
        passOn(promise, agreement);
        events.publishEvent(new PromiseTurned(promise.place(), id));
    }

    /**
     * What has not been done when its next time comes has passed, and the next waits instead; as often as it takes after a long silence. For
     * the job: nothing where the promise, or the seat of the party it acts for, is gone.
     */
    @Transactional
    public void turn(UUID id) {
        promises.find(id).ifPresent(promise -> {
            seats.hold(promise.place());
            if (passOn(promise, agreements.of(promise.edition()))) {
                journal.changed("obligations.passed", promise.place(), id);
                events.publishEvent(new PromiseTurned(promise.place(), id));
            }
        });
    }

    /** All that an edition promises: what begins has its first turn, what goes on its next, and each list learns until when it waits. */
    void settle(Agreement agreement, EditionId id) {
        var edition = agreement.edition(id).orElseThrow();
        var before = turns.of(id);
        for (var promise : promises.of(id)) {
            goOn(promise, agreement, edition, before.getOrDefault(promise.id(), List.of()));
            events.publishEvent(new PromiseTurned(promise.place(), promise.id()));
        }
    }

    /** Its first turn; or where its days have changed meanwhile, what comes after the newest. */
    private void goOn(Promise promise, Agreement agreement, Edition edition, List<Turn> before) {
        if (before.isEmpty()) {
            promise.firstIn(edition).ifPresent(first -> come(promise, agreement, edition, first));
            return;
        }
        var newest = before.getFirst();
        if (newest.isOpen()) {
            order(promise, agreement, edition, newest.day());
        } else {
            promise.nextIn(edition, newest.day()).ifPresent(next -> come(promise, agreement, edition, next));
        }
    }

    /** Whether another turn waits now. */
    private boolean passOn(Promise promise, Agreement agreement) {
        boolean moved = false;
        while (true) {
            var found = obligation(promise, agreement);
            var over = found.next().filter(turn -> hasPassed(promise, found.edition(), turn.day()));
            if (over.isEmpty()) {
                return moved;
            }
            turns.pass(over.get());
            promise.nextIn(found.edition(), over.get().day())
                    .ifPresent(next -> come(promise, agreement, found.edition(), next));
            moved = true;
        }
    }

    private boolean hasPassed(Promise promise, Edition edition, LocalDate day) {
        return promise.passes(edition, day)
                .filter(passing -> !passing.isAfter(jobs.today()))
                .isPresent();
    }

    private void come(Promise promise, Agreement agreement, Edition edition, LocalDate day) {
        if (turns.insert(promise, day)) {
            order(promise, agreement, edition, day);
        }
    }

    /** When this turn passes; ordered twice, it comes once. */
    private void order(Promise promise, Agreement agreement, Edition edition, LocalDate day) {
        promise.passes(edition, day).ifPresent(passing -> jobs.order(promise, agreement, passing));
    }

    private Obligation obligation(Promise promise, Agreement agreement) {
        return new Obligation(
                promise,
                promise.section() == null
                        ? ""
                        : drafting.section(promise.section()).heading(),
                agreement.edition(promise.edition()).orElseThrow(NotHere::new),
                turns.of(promise.id()));
    }
}
