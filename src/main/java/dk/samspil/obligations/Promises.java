package dk.samspil.obligations;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.Section;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import dk.samspil.web.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing what an edition promises, while its text is open. Any of the parties may. */
@Service
public class Promises {

    /** More than anybody keeps; a mistake of a program, not of a person. */
    private static final int MOST = 100;

    private final PromiseRepository promises;
    private final TurnRepository turns;
    private final Agreements agreements;
    private final Drafting drafting;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Promises(
            PromiseRepository promises,
            TurnRepository turns,
            Agreements agreements,
            Drafting drafting,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.promises = promises;
        this.turns = turns;
        this.agreements = agreements;
        this.drafting = drafting;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** In the order of their first days. One statement. */
    @Transactional(readOnly = true)
    public List<Promise> of(EditionId edition) {
        return promises.of(edition);
    }

    /** What one clause of it promises. */
    @Transactional(readOnly = true)
    public List<Promise> of(EditionId edition, UUID section) {
        return promises.of(edition, section);
    }

    /** @throws NotHere when it has been struck, or is another room's */
    @Transactional(readOnly = true)
    public Promise promise(UUID id) {
        return promises.find(id).orElseThrow(NotHere::new);
    }

    /** Sent twice, it stands once. */
    @Transactional
    public void add(Promise promise) {
        var edition = agreements.open(promise.edition());
        if (promises.find(promise.id()).isPresent()) {
            return;
        }
        requireAhead(promise);
        require(edition, promise);
        if (promise.section() != null
                && !drafting.section(promise.section()).edition().equals(edition.id())) {
            throw new NotHere();
        }
        if (promises.of(edition.id()).size() >= MOST) {
            throw new Refusal("", "obligations.problem.many", MOST);
        }
        if (promises.insert(promise, Actor.currentOrganisation(), clock.instant())) {
            journal.changed("obligations.promised", promise.place(), promise.id());
        }
    }

    /** Says it anew; {@code changed} carries the version that was seen. */
    @Transactional
    public void change(Promise changed) {
        var edition = agreements.open(changed.edition());
        var standing = promise(changed.id());
        if (standing.saysTheSameAs(changed)) {
            return;
        }
        if (!changed.first().equals(standing.first())) {
            requireAhead(changed);
        }
        require(edition, changed);
        if (!promises.update(changed)) {
            throw new Stale();
        }
        journal.changed("obligations.repromised", changed.place(), changed.id());
    }

    @Transactional
    public void strike(UUID id) {
        var promise = promise(id);
        agreements.open(promise.edition());
        if (promises.delete(id)) {
            journal.changed("obligations.struck", promise.place(), id);
        }
    }

    /**
     * What was promised in the edition before is promised in the next, where its clause still stands: to be struck or said anew. What was
     * to be done once and is done is not promised again; what a party that has left had promised, they promise together.
     */
    void carryOver(Agreement agreement, Edition next) {
        if (!promises.of(next.id()).isEmpty()) {
            return;
        }
        var sections = drafting.sections(next.id());
        agreement.editions().stream().filter(Edition::isSigned).findFirst().ifPresent(before -> {
            var done = turns.of(before.id());
            promises.of(before.id()).stream()
                    .filter(promise -> promise.rhythm() != Rhythm.ONCE
                            || done.getOrDefault(promise.id(), List.of()).stream()
                                    .noneMatch(Turn::isDone))
                    .forEach(promise -> copy(promise, agreement, next, sections));
        });
    }

    LocalDate today() {
        return Today.by(clock);
    }

    private void copy(Promise promise, Agreement agreement, Edition next, List<Section> sections) {
        var clause = sections.stream()
                .filter(section ->
                        promise.section() != null && promise.section().equals(section.continues()))
                .map(Section::id)
                .findFirst();
        if (clause.isEmpty() && !promise.isMilestone()) {
            return;
        }
        boolean gone = promise.party() != null && !agreement.isBetween(promise.party());
        var copy = new Promise(
                ids.next(),
                next.id(),
                promise.place(),
                clause.orElse(null),
                promise.kind(),
                promise.what(),
                gone ? null : promise.party(),
                gone ? "" : promise.who(),
                promise.rhythm(),
                promise.carriedInto(next),
                1);
        promises.insert(copy, Actor.currentOrganisation(), clock.instant());
    }

    /** Of a new day alone: one that was carried over may have been counted from before. */
    private void requireAhead(Promise promise) {
        if (promise.first().isBefore(today())) {
            throw new Refusal("first", "obligations.problem.past");
        }
    }

    private void require(Edition edition, Promise promise) {
        var last = edition.lastDay();
        if (last != null && promise.first().isAfter(last)) {
            throw new Refusal("first", "obligations.problem.after");
        }
        if (!isOneOfThem(edition, promise.party())) {
            throw new Refusal("party", "obligations.problem.party");
        }
    }

    private boolean isOneOfThem(Edition edition, @Nullable OrganisationId party) {
        return party == null || agreements.of(edition.id()).isBetween(party);
    }
}
