package dk.samspil.agreed;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.documents.Files;
import dk.samspil.documents.Shelf;
import dk.samspil.documents.Upload;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import dk.samspil.web.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the parties have agreed, in a sentence each, and the changes they have agreed to make. */
@Service
public class Agreed {

    private final Collaborations collaborations;
    private final AgreedRepository agreed;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Files files;
    private final Ids ids;
    private final Clock clock;

    Agreed(
            Collaborations collaborations,
            AgreedRepository agreed,
            Journal journal,
            ApplicationEventPublisher events,
            Files files,
            Ids ids,
            Clock clock) {
        this.collaborations = collaborations;
        this.agreed = agreed;
        this.journal = journal;
        this.events = events;
        this.files = files;
        this.ids = ids;
        this.clock = clock;
    }

    /** All of it; one statement. */
    @Transactional(readOnly = true)
    public AgreedLines lines(PlaceId place) {
        return agreed.lines(place);
    }

    @Transactional(readOnly = true)
    public List<Sentence> sentences(PlaceId place) {
        return agreed.sentences(place);
    }

    @Transactional(readOnly = true)
    public List<Change> changes(PlaceId place) {
        return agreed.changes(place);
    }

    /** Adds a sentence; sent twice, it stands once. */
    @Transactional
    public void write(Sentence sentence) {
        collaborations.room(sentence.place());
        requireNotAhead(sentence);
        if (agreed.insert(sentence, clock.instant())) {
            journal.changed("agreed.wrote", sentence.place(), sentence.id());
        }
    }

    /** Puts a sentence differently, and keeps the paper it is written on where there is one. */
    @Transactional
    public void rewrite(Sentence sentence, @Nullable Upload paper) {
        collaborations.room(sentence.place());
        requireNotAhead(sentence);
        if (paper == null && find(sentence).filter(sentence::saysTheSameAs).isPresent()) {
            return;
        }
        var rewritten = paper == null ? sentence : sentence.on(store(sentence.place(), paper));
        if (!agreed.update(rewritten)) {
            throw new Stale();
        }
        journal.changed("agreed.rewrote", sentence.place(), sentence.id());
    }

    /** Struck already, it stays struck; rewritten in the meantime, it stays. */
    @Transactional
    public void strike(PlaceId place, UUID sentence, int version) {
        collaborations.room(place);
        if (agreed.delete(place, sentence, version)) {
            journal.changed("agreed.struck", place, sentence);
        } else if (agreed.sentences(place).stream().anyMatch(one -> one.id().equals(sentence))) {
            throw new Stale();
        }
    }

    /** One change, with an owner among the parties and a day that has not passed. Sent twice, it is one. */
    @Transactional
    public void agree(PlaceId place, UUID id, String words, OrganisationId owner, String ownerName, LocalDate due) {
        var room = collaborations.room(place);
        if (room.party(owner).filter(Party::isActive).isEmpty()) {
            throw new Refusal("owner", "agreed.change.problem.owner");
        }
        if (due.isBefore(today())) {
            throw new Refusal("due", "agreed.change.problem.past");
        }
        if (agreed.insert(new Change(id, place, words, owner, ownerName, due, clock.instant(), null, 1))) {
            journal.changed("agreed.agreedChange", place, id);
            events.publishEvent(new ChangeAgreed(place, id, owner));
        }
    }

    @Transactional
    public void done(PlaceId place, UUID change) {
        collaborations.room(place);
        if (agreed.changes(place).stream().noneMatch(one -> one.id().equals(change))) {
            throw new NotHere();
        }
        if (agreed.done(place, change, clock.instant())) {
            journal.changed("agreed.didChange", place, change);
            events.publishEvent(new ChangeDone(place, change));
        }
    }

    /** A new sentence's author is the actor's organisation. */
    static OrganisationId author() {
        return Actor.currentOrganisation();
    }

    private Optional<Sentence> find(Sentence sentence) {
        return agreed.sentences(sentence.place()).stream()
                .filter(one -> one.id().equals(sentence.id()))
                .findFirst();
    }

    private UUID store(PlaceId place, Upload paper) {
        var id = ids.next();
        files.store(id, Shelf.sharedIn(place), paper);
        return id;
    }

    private void requireNotAhead(Sentence sentence) {
        if (sentence.agreedOn() != null && sentence.agreedOn().isAfter(today())) {
            throw new Refusal("agreedOn", "agreed.sentence.problem.ahead");
        }
    }

    private LocalDate today() {
        return Today.by(clock);
    }
}
