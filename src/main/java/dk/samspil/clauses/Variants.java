package dk.samspil.clauses;

import dk.samspil.access.Actor;
import dk.samspil.access.Hat;
import dk.samspil.access.NotHere;
import dk.samspil.access.Reach;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One's own wordings: kept, rewritten beside what they said before, offered to others and taken back. */
@Component
@Transactional
public class Variants {

    private final VariantRepository repository;
    private final ClauseLibrary library;
    private final GivenAway givenAway;
    private final Journal journal;
    private final Clock clock;

    Variants(VariantRepository repository, ClauseLibrary library, GivenAway givenAway, Journal journal, Clock clock) {
        this.repository = repository;
        this.library = library;
        this.givenAway = givenAway;
        this.journal = journal;
        this.clock = clock;
    }

    /** A new one. The id comes with the form, so that sending it twice keeps one. */
    public void keep(UUID id, VariantText text) {
        check(text);
        var hat = hat();
        if (repository.insert(id, hat.organisation(), Reach.current().top(), hat.side(), hat.name(), text)) {
            repository.save(id, 1, text, Actor.current().name(), clock.instant());
            journal.changed("clauses.kept", id);
        } else if (!own(id).text().equals(text)) {
            throw new Stale();
        }
    }

    /** New words beside the old. What is offered to others stays as it was, until it is offered anew. */
    void rewrite(UUID id, int version, VariantText text) {
        var before = own(id).text();
        var words = new VariantText(before.clause(), before.language(), text.heading(), text.name(), text.text());
        check(words);
        if (!repository.advance(id, version, hat().name())) {
            throw new Stale();
        }
        repository.save(id, version + 1, words, Actor.current().name(), clock.instant());
        journal.changed("clauses.rewritten", id);
    }

    /** Lets everybody use the version that was seen, without saying whose it is. */
    public void offer(UUID id, int version) {
        var variant = own(id);
        if (variant.version() != version || variant.putAway()) {
            throw new Stale();
        }
        givenAway.in(variant.text()).ifPresent(name -> {
            throw new Refusal("text", "clauses.problem.named", name);
        });
        if (!Objects.equals(variant.offered(), version)) {
            repository.offer(id, version);
            journal.changed("clauses.offered", id);
        }
    }

    /** Takes it back. Those who have taken it over keep what they have; twice is once. */
    void withdraw(UUID id) {
        if (own(id).offered() != null) {
            repository.offer(id, null);
            journal.changed("clauses.withdrawn", id);
        }
    }

    /** No longer laid into the library, and not offered either. */
    void putAway(UUID id) {
        withdraw(id);
        if (!own(id).putAway()) {
            repository.putAway(id, true);
            journal.changed("clauses.putAway", id);
        }
    }

    void takeOut(UUID id) {
        if (own(id).putAway()) {
            repository.putAway(id, false);
            journal.changed("clauses.takenOut", id);
        }
    }

    @Transactional(readOnly = true)
    Variant own(UUID id) {
        return repository.own(id).orElseThrow(NotHere::new);
    }

    @Transactional(readOnly = true)
    List<VariantVersion> versions(UUID id) {
        return repository.versions(own(id).id());
    }

    /** A page of one's own; {@code page} counts from one. */
    @Transactional(readOnly = true)
    List<Variant> all(int page) {
        return repository.allOwn(page);
    }

    @Transactional(readOnly = true)
    int count() {
        return repository.countOwn();
    }

    private void check(VariantText text) {
        if (text.clause() == null && text.heading().isBlank()) {
            throw new Refusal("heading", "clauses.problem.heading");
        }
        if (text.clause() != null && !library.has(text.clause())) {
            throw new NotHere();
        }
    }

    private static Hat hat() {
        if (Actor.current() instanceof Actor.Person person && person.hat() != null) {
            return person.hat();
        }
        throw new NotHere();
    }
}
