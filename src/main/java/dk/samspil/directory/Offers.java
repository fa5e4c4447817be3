package dk.samspil.directory;

import dk.samspil.access.Actor;
import dk.samspil.access.Hat;
import dk.samspil.access.NotHere;
import dk.samspil.access.UnitId;
import dk.samspil.journal.Journal;
import dk.samspil.reference.Reference;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One's own offers: written as a draft, published when they can be used, confirmed while they hold. */
@Component
@Transactional
public class Offers {

    private final OfferRepository repository;
    private final OfferQuery query;
    private final Reference reference;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Offers(
            OfferRepository repository,
            OfferQuery query,
            Reference reference,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.query = query;
        this.reference = reference;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** A new draft. The id comes with the form, so that sending it twice writes one offer. */
    public void write(OfferId id, OfferText text) {
        check(text);
        var hat = hat();
        if (repository.insert(id, hat.organisation(), unitOf(hat), provider(hat), signature(), text)) {
            journal.changed("directory.written", id.value());
        } else if (!own(id).text().equals(text)) {
            throw new Stale();
        }
    }

    /** New words. What is published must stay usable; otherwise the gaps come back and nothing is saved. */
    public List<Gap> rewrite(OfferId id, int version, OfferText text) {
        check(text);
        var offer = own(id);
        if (offer.status() == OfferStatus.PUBLISHED && !text.gaps().isEmpty()) {
            return text.gaps();
        }
        save(offer, version, text);
        journal.changed("directory.changed", id.value());
        if (offer.status() == OfferStatus.PUBLISHED) {
            repository.list(id);
        }
        return List.of();
    }

    /** Saves the words and shows them to everyone; where something is missing, the gaps come back and nothing is saved. */
    public List<Gap> publish(OfferId id, int version, OfferText text) {
        check(text);
        var offer = own(id);
        if (!text.gaps().isEmpty()) {
            return text.gaps();
        }
        save(offer, version, text);
        repository.publish(id, signature());
        repository.list(id);
        boolean fresh = offer.status().mayBecome(OfferStatus.PUBLISHED);
        journal.changed(fresh ? "directory.published" : "directory.changed", id.value());
        if (fresh) {
            events.publishEvent(new OfferPublished(id, offer.organisation()));
        }
        return List.of();
    }

    /** Takes it down. Twice is once. */
    public void withdraw(OfferId id) {
        var offer = own(id);
        if (repository.withdraw(id)) {
            repository.unlist(id);
            journal.changed("directory.withdrawn", id.value());
            events.publishEvent(new OfferWithdrawn(id, offer.organisation()));
        }
    }

    /** It still holds, says the one who is signed in. */
    public void confirm(OfferId id) {
        if (own(id).status() != OfferStatus.PUBLISHED) {
            throw new Refusal("status", "directory.problem.notPublished");
        }
        repository.confirm(id, signature());
        journal.changed("directory.confirmed", id.value());
    }

    @Transactional(readOnly = true)
    public Offer own(OfferId id) {
        return repository
                .find(id)
                .filter(offer -> offer.organisation().equals(Actor.currentOrganisation()))
                .orElseThrow(NotHere::new);
    }

    @Transactional(readOnly = true)
    OfferQuery.Hits all(int page) {
        return query.own(page);
    }

    private void save(Offer offer, int version, OfferText text) {
        if (!repository.update(offer.id(), version, provider(hat()), signature(), text)) {
            throw new Stale();
        }
    }

    private void check(OfferText text) {
        if (!text.municipality().isEmpty()
                && reference.municipality(text.municipality()).isEmpty()) {
            throw new Refusal("municipality", "directory.problem.municipality");
        }
    }

    private Signed signature() {
        return new Signed(clock.instant(), person().name());
    }

    private static Provider provider(Hat hat) {
        return new Provider(hat.name(), hat.shortName(), hat.side());
    }

    private static @Nullable UnitId unitOf(Hat hat) {
        return hat.units().isEmpty() ? null : hat.units().getFirst();
    }

    private static Hat hat() {
        var hat = person().hat();
        if (hat == null) {
            throw new NotHere();
        }
        return hat;
    }

    private static Actor.Person person() {
        if (Actor.current() instanceof Actor.Person person) {
            return person;
        }
        throw new IllegalStateException("An offer is written by a person");
    }
}
