package dk.samspil.mandates;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.Seats;
import dk.samspil.journal.Journal;
import dk.samspil.organisations.Organisations;
import dk.samspil.people.Members;
import dk.samspil.web.Refusal;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A consultant at a voluntary centre asks for a mandate, or takes down a yes that was given on the phone. */
@Service
@Transactional
public class Asking {

    private final MandateRepository repository;
    private final Organisations organisations;
    private final Members members;
    private final Seats seats;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Asking(
            MandateRepository repository,
            Organisations organisations,
            Members members,
            Seats seats,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.organisations = organisations;
        this.members = members;
        this.seats = seats;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Nothing of this room is for a centre that nobody has confirmed. */
    public void requireCentre() {
        if (!isCentre()) {
            throw new NotHere();
        }
    }

    public boolean isCentre() {
        return organisations.isCentre(Actor.currentOrganisation());
    }

    /** By mail. Whether anybody is known at the address, only they are told: the one who asks sees the same either way. */
    public void ask(Question question) {
        var reached = reached(question);
        if (insert(question, reached.orElse(null), null)) {
            journal.changed("mandates.asked", question.id());
            reached.ifPresent(one -> events.publishEvent(
                    new MandateAsked(question.id(), one.organisation(), Actor.currentOrganisation())));
        }
    }

    /** Only of those where nobody could say it here themselves, and who get a receipt with a way to stop it. */
    public void takeDown(Question question) {
        var reached = reached(question)
                .filter(one -> !one.hasAnybody())
                .orElseThrow(() -> new Refusal("address", "mandates.problem.phone"));
        if (insert(question, reached, HowGiven.PHONE)) {
            journal.changed("mandates.takenDown", question.id());
            events.publishEvent(new MandateGiven(question.id(), reached.organisation(), Actor.currentOrganisation()));
        }
    }

    /** Nobody is asked on behalf of themselves: an address of one's own people is not the association's. */
    private Optional<Reached> reached(Question question) {
        requireCentre();
        if (members.haveAddress(question.address())) {
            throw new Refusal("address", "mandates.problem.colleague");
        }
        var there = repository.reachedAt(question.address()).stream()
                .filter(Reached::mayBeHelped)
                .toList();
        return there.stream()
                .filter(one -> one.name().equalsIgnoreCase(question.name()))
                .findFirst()
                .or(() -> there.stream().findFirst());
    }

    private boolean insert(Question question, @Nullable Reached reached, @Nullable HowGiven how) {
        if (!(Actor.current() instanceof Actor.Person consultant)) {
            throw new NotHere();
        }
        var centre = organisations.own();
        var mandate = new Mandate(
                question.id(),
                reached == null ? null : reached.organisation(),
                reached == null || how == null ? question.name() : reached.name(),
                centre.id(),
                centre.name(),
                consultant.id(),
                consultant.name(),
                question.contactName(),
                question.address(),
                null,
                question.words(),
                how,
                clock.instant(),
                question.until(),
                null,
                null);
        if (repository.find(question.id()).isPresent()) {
            return false;
        }
        seats.takeFirst(mandate.place(), null);
        repository.insert(mandate, null);
        if (how != null) {
            repository.renew(mandate, consultant.id(), clock.instant());
        }
        if (reached != null && how == null) {
            seats.offer(mandate.place(), reached.organisation());
        } else if (reached != null) {
            seats.grant(mandate.place(), reached.organisation());
        }
        return true;
    }
}
