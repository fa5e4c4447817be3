package dk.samspil.agreements;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Seats;
import dk.samspil.access.Side;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.journal.Journal;
import dk.samspil.web.Language;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import dk.samspil.web.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The written agreements of a collaboration: beginning one, and finding it. */
@Service
public class Agreements {

    private final Collaborations collaborations;
    private final AgreementRepository agreements;
    private final EditionRepository editions;
    private final Seats seats;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agreements(
            Collaborations collaborations,
            AgreementRepository agreements,
            EditionRepository editions,
            Seats seats,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.collaborations = collaborations;
        this.agreements = agreements;
        this.editions = editions;
        this.seats = seats;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins an agreement with an empty outline. Sent twice, it is one.
     *
     * @param between the parties who are to agree, the own among them
     */
    @Transactional
    public void begin(
            PlaceId place,
            AgreementId id,
            EditionId first,
            AgreementKind kind,
            Language language,
            String title,
            Set<OrganisationId> between) {
        seats.hold(place);
        var room = collaborations.room(place);
        var parties = room.active().stream()
                .filter(party -> between.contains(party.organisation()))
                .toList();
        if (parties.size() < 2 || parties.stream().noneMatch(Agreements::isOwn)) {
            throw new Refusal("between", "agreements.begin.problem.between");
        }
        var begun = new Agreement(
                id,
                place,
                kind,
                language,
                title,
                finisher(parties),
                clock.instant(),
                Actor.current().name(),
                1,
                List.of(),
                List.of());
        if (!agreements.insert(begun)) {
            return;
        }
        parties.forEach(party -> agreements.join(id, place, AgreementParty.of(party)));
        int notice = kind == AgreementKind.PARTNERSHIP ? 6 : 3;
        if (!editions.insert(Edition.outline(first, begun, 1, notice, clock.instant()))) {
            throw new NotHere();
        }
        journal.changed("agreements.began", place, id.value());
        events.publishEvent(new AgreementChanged(place, id));
    }

    /** For whoever is in the collaboration. One statement. */
    @Transactional(readOnly = true)
    public Agreement agreement(AgreementId id) {
        return agreements.find(id).orElseThrow(NotHere::new);
    }

    /** The agreement an edition belongs to. One statement. */
    @Transactional(readOnly = true)
    public Agreement of(EditionId edition) {
        return agreements.of(edition).orElseThrow(NotHere::new);
    }

    /** The same, one at a time in its place until the transaction ends: what is read here is not changed by another meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Agreement held(AgreementId id) {
        seats.hold(agreements.place(id).orElseThrow(NotHere::new));
        return agreement(id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Agreement held(EditionId edition) {
        seats.hold(agreements.place(edition).orElseThrow(NotHere::new));
        return of(edition);
    }

    /** All of a collaboration, the newest first. One statement. */
    @Transactional(readOnly = true)
    public List<Agreement> in(PlaceId place) {
        return agreements.in(place);
    }

    /** Those that hold or are on their way, for the collaboration's overview. One statement. */
    @Transactional(readOnly = true)
    public List<AgreementGlance> glances(PlaceId place) {
        return agreements.glances(place, today());
    }

    /** What it is called, and who puts the last hand to it: one of those who are still in. */
    @Transactional
    public void describe(AgreementId id, String title, OrganisationId finisher, int version) {
        var agreement = own(id);
        if (!agreement.isBetween(finisher)) {
            throw new Refusal("finisher", "agreements.describe.problem.finisher");
        }
        if (agreement.title().equals(title) && agreement.finisher().equals(finisher)) {
            return;
        }
        requireOpen(agreement);
        if (!agreements.describe(id, title, finisher, version)) {
            throw new Stale();
        }
        journal.changed("agreements.described", agreement.place(), id.value());
        events.publishEvent(new AgreementChanged(agreement.place(), id));
    }

    /** It comes to nothing. What was signed before stands. */
    @Transactional
    public void drop(EditionId id) {
        var agreement = own(id);
        var edition = agreement.edition(id).orElseThrow(NotHere::new);
        if (edition.state() == EditionState.DROPPED) {
            return;
        }
        if (!edition.state().mayBecome(EditionState.DROPPED)) {
            throw new Refusal("", "agreements.problem.signed");
        }
        editions.drop(id);
        agreements.becomesAsSigned(agreement.id());
        journal.changed("agreements.dropped", agreement.place(), agreement.id().value());
        events.publishEvent(new EditionDropped(agreement.place(), agreement.id(), id));
    }

    /** Held, and only for those who agree. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Agreement own(AgreementId id) {
        return own(held(id));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Agreement own(EditionId edition) {
        return own(held(edition));
    }

    /** The text that is being written, held, and only for those who agree. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Edition open(EditionId id) {
        var edition = own(id).edition(id).orElseThrow(NotHere::new);
        if (!edition.state().isOpen()) {
            throw new Refusal("", edition.isFinal() ? "agreements.problem.final" : "agreements.problem.signed");
        }
        return edition;
    }

    LocalDate today() {
        return Today.by(clock);
    }

    private static void requireOpen(Agreement agreement) {
        if (agreement.underWay().filter(edition -> edition.state().isOpen()).isEmpty()) {
            throw new Refusal("", "agreements.problem.final");
        }
    }

    /** The authority where there is one (ODA 5.4), else whoever began. */
    private static OrganisationId finisher(List<Party> parties) {
        return parties.stream()
                .filter(party -> party.side() == Side.AUTHORITY)
                .map(Party::organisation)
                .findFirst()
                .orElseGet(Actor::currentOrganisation);
    }

    private static boolean isOwn(Party party) {
        return party.organisation().equals(Actor.currentOrganisation());
    }

    private Agreement own(Agreement held) {
        collaborations.room(held.place());
        return held.requireBetween(Actor.currentOrganisation());
    }

    /** The room an agreement is made in, for a page's top. */
    Room room(Agreement agreement) {
        return collaborations.room(agreement.place());
    }
}
