package dk.samspil.mandates;

import dk.samspil.access.Actor;
import dk.samspil.access.Link;
import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Reach;
import dk.samspil.access.Seats;
import dk.samspil.journal.Journal;
import dk.samspil.organisations.Organisation;
import dk.samspil.organisations.Organisations;
import dk.samspil.web.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An association gives a mandate: to a consultant who has asked, or to a centre, where somebody takes it on. */
@Service
@Transactional
public class Giving {

    private final MandateRepository repository;
    private final Organisations organisations;
    private final Seats seats;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Giving(
            MandateRepository repository,
            Organisations organisations,
            Seats seats,
            Links links,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.organisations = organisations;
        this.seats = seats;
        this.links = links;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Those one may choose between; none for one who speaks for itself. */
    @Transactional(readOnly = true)
    public List<Organisation> centres() {
        var own = organisations.own();
        return Reached.mayBeHelped(own.side()) && !organisations.isCentre(own.id())
                ? organisations.centres(own.municipality())
                : List.of();
    }

    /** Signed in, to a centre. {@code id} comes with the form: sent twice, it is one. */
    public void give(UUID id, OrganisationId centre, LocalDate until, String words) {
        var own = organisations.own();
        var chosen = centres().stream()
                .filter(one -> one.id().equals(centre))
                .findFirst()
                .orElseThrow(() -> new Refusal("centre", "mandates.problem.centre"));
        if (repository.find(id).isPresent() || !(Actor.current() instanceof Actor.Person giver)) {
            return;
        }
        var mandate = new Mandate(
                id,
                own.id(),
                own.name(),
                chosen.id(),
                chosen.name(),
                null,
                "",
                giver.name(),
                "",
                giver.id(),
                words,
                HowGiven.SELF,
                clock.instant(),
                until,
                null,
                null);
        seats.takeFirst(mandate.place(), Reach.current().top());
        seats.grant(mandate.place(), chosen.id());
        repository.insert(mandate, Reach.current().top());
        journal.changed("mandates.gave", id);
        events.publishEvent(new MandateGiven(id, own.id(), chosen.id()));
    }

    /** Yes to what was asked: signed in, or with the link, which cannot say anything else. */
    public void accept(UUID id, String contactName, LocalDate until, @Nullable Link link) {
        var mandate = mandate(id);
        var own = organisations.own();
        if (!own.id().equals(mandate.organisation())) {
            throw new NotHere();
        }
        if (link != null) {
            links.spend(link);
        }
        seats.hold(mandate.place());
        var by = Actor.current() instanceof Actor.Person person ? person.id() : null;
        var yes = new Yes(link == null ? HowGiven.SELF : HowGiven.LINK, own.name(), contactName, until, by);
        if (!repository.give(mandate, yes, Reach.current().top(), clock.instant())) {
            throw new Refusal("", "mandates.problem.answered");
        }
        seats.accept(mandate.place());
        repository.renew(mandate, Objects.requireNonNull(mandate.holder()), clock.instant());
        journal.changed("mandates.gave", id);
        events.publishEvent(new MandateGiven(id, own.id(), mandate.centre()));
    }

    /** Somebody at the centre takes on what was given to the centre: from the next page on they may act. */
    public void take(UUID id) {
        var mandate = mandate(id);
        if (!mandate.centre().equals(Actor.currentOrganisation())
                || mandate.organisation() == null
                || !(Actor.current() instanceof Actor.Person consultant)) {
            throw new NotHere();
        }
        seats.hold(mandate.place());
        if (!repository.take(id, consultant.id(), consultant.name())) {
            throw new Refusal("", "mandates.problem.taken");
        }
        repository.renew(mandate, consultant.id(), clock.instant());
        journal.changed("mandates.took", id);
        events.publishEvent(new MandateTaken(id, mandate.organisation(), mandate.centre()));
    }

    private Mandate mandate(UUID id) {
        return repository.find(id).orElseThrow(NotHere::new);
    }
}
