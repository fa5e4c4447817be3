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
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
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
        editions.insert(Edition.outline(first, begun, 1, notice, clock.instant()));
        journal.changed("agreements.began", place, id.value());
        events.publishEvent(new AgreementChanged(place, id));
    }

    /** For whoever is in the collaboration. Three statements. */
    @Transactional(readOnly = true)
    public Agreement agreement(AgreementId id) {
        return agreements
                .find(id)
                .map(found -> with(found, agreements.parties(id), editions.of(id)))
                .orElseThrow(NotHere::new);
    }

    /** The agreement an edition belongs to. */
    @Transactional(readOnly = true)
    public Agreement of(EditionId edition) {
        return agreement(editions.find(edition).orElseThrow(NotHere::new).agreement());
    }

    /** All of a collaboration, the newest first; their parties are not read. Two statements. */
    @Transactional(readOnly = true)
    public List<Agreement> in(PlaceId place) {
        var all = editions.in(place).stream().collect(Collectors.groupingBy(Edition::agreement));
        return agreements.in(place).stream()
                .map(found -> with(found, List.of(), all.getOrDefault(found.id(), List.of())))
                .toList();
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
        var agreement = own(of(id).id());
        var edition = agreement.edition(id).orElseThrow(NotHere::new);
        if (edition.state() == EditionState.DROPPED) {
            return;
        }
        if (!edition.state().mayBecome(EditionState.DROPPED)) {
            throw new Refusal("", "agreements.problem.signed");
        }
        editions.drop(id);
        journal.changed("agreements.dropped", agreement.place(), agreement.id().value());
        events.publishEvent(new EditionDropped(agreement.place(), agreement.id(), id));
    }

    /** One at a time in the place, and only for those who agree. */
    Agreement own(AgreementId id) {
        seats.hold(agreement(id).place());
        var agreement = agreement(id);
        collaborations.room(agreement.place());
        if (!agreement.isBetween(Actor.currentOrganisation())) {
            throw new Refusal("", "agreements.problem.notBetween");
        }
        return agreement;
    }

    /** The text that is being written, for one of those who agree. */
    Edition open(EditionId id) {
        var edition = own(of(id).id()).edition(id).orElseThrow(NotHere::new);
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

    private static Agreement with(Agreement found, List<AgreementParty> parties, List<Edition> editions) {
        return new Agreement(
                found.id(),
                found.place(),
                found.kind(),
                found.language(),
                found.title(),
                found.finisher(),
                found.begunAt(),
                found.begunBy(),
                found.version(),
                parties,
                editions);
    }

    /** The room an agreement is made in, for a page's top. */
    Room room(Agreement agreement) {
        return collaborations.room(agreement.place());
    }
}
