package dk.samspil.mandates;

import dk.samspil.access.Actor;
import dk.samspil.access.NotAllowed;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.access.Seats;
import dk.samspil.journal.Deed;
import dk.samspil.journal.Deeds;
import dk.samspil.journal.Journal;
import dk.samspil.people.MembershipEnded;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mandates of one's own organisation, given or had; and how they end, at once, whoever says so. */
@Service
@Transactional
public class Mandates {

    private final MandateRepository repository;
    private final Seats seats;
    private final Deeds deeds;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mandates(
            MandateRepository repository,
            Seats seats,
            Deeds deeds,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.seats = seats;
        this.deeds = deeds;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotHere when neither side of it is one's own */
    @Transactional(readOnly = true)
    public Mandate mandate(UUID id) {
        return repository.find(id).orElseThrow(NotHere::new);
    }

    /** A page of them, what is over last; pages count from 1. */
    @Transactional(readOnly = true)
    List<Mandate> page(int page) {
        return repository.page(today(), page);
    }

    @Transactional(readOnly = true)
    long count() {
        return repository.count();
    }

    /** What was done with it, as the association that gave it sees it: nobody else is told. */
    @Transactional(readOnly = true)
    public List<Deed> deeds(UUID id, int page) {
        return deeds.with(mandate(id).id(), page);
    }

    @Transactional(readOnly = true)
    public long countDeeds(UUID id) {
        return deeds.count(mandate(id).id());
    }

    /** The association says stop. Said twice, it is said once. */
    public void stop(UUID id) {
        var mandate = own(id);
        if (mandate.isGiven()) {
            end(mandate, Ending.STOPPED);
        }
    }

    /** The association says no. */
    public void decline(UUID id) {
        var mandate = own(id);
        if (!mandate.isGiven()) {
            end(mandate, Ending.DECLINED);
        }
    }

    /** The centre takes its question back, or gives the mandate back; {@code told} when the association has asked it to. */
    public void giveBack(UUID id, boolean told) {
        var mandate = mandate(id);
        if (!mandate.centre().equals(Actor.currentOrganisation())) {
            throw new NotHere();
        }
        end(mandate, !mandate.isGiven() ? Ending.WITHDRAWN : told ? Ending.STOPPED_BY_PHONE : Ending.GIVEN_BACK);
    }

    /** Whoever leaves the centre leaves what they had there. */
    @EventListener
    void on(MembershipEnded ended) {
        repository.open(ended.organisation(), ended.person()).forEach(mandate -> end(mandate, Ending.LEFT));
    }

    LocalDate today() {
        return Term.today(clock);
    }

    private void end(Mandate mandate, Ending ending) {
        seats.hold(mandate.place());
        if (repository.end(mandate.id(), ending, clock.instant())) {
            journal.changed("mandates." + word(ending), mandate.id());
            if (mandate.organisation() != null) {
                events.publishEvent(new MandateEnded(mandate.id(), mandate.organisation(), mandate.centre()));
            }
        }
    }

    /** Those who may answer for the association may stop it too; whoever holds its link has been asked by name. */
    private Mandate own(UUID id) {
        var actor = Actor.current();
        if (actor instanceof Actor.Person && !actor.may(Permission.ANSWER) && !actor.may(Permission.ADMINISTER)) {
            throw new NotAllowed(Permission.ANSWER);
        }
        var mandate = mandate(id);
        OrganisationId organisation = mandate.organisation();
        if (organisation == null || !organisation.equals(Actor.currentOrganisation())) {
            throw new NotHere();
        }
        return mandate;
    }

    private static String word(Ending ending) {
        return switch (ending) {
            case DECLINED -> "declined";
            case WITHDRAWN -> "withdrew";
            case STOPPED, STOPPED_BY_PHONE -> "stopped";
            case GIVEN_BACK, LEFT, RENEWED -> "ended";
        };
    }
}
