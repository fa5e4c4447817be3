package dk.samspil.renewals;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.Seats;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.BringingIn;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.SignedElsewhere;
import dk.samspil.documents.Files;
import dk.samspil.documents.Shelf;
import dk.samspil.documents.Upload;
import dk.samspil.journal.Journal;
import dk.samspil.renewals.Arrival.Confirmation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings in agreements that were signed elsewhere, and asks the other parties whether they are right. */
@Service
public class Arrivals {

    private final ArrivalRepository arrivals;
    private final Agreements agreements;
    private final BringingIn bringingIn;
    private final PaperGate gate;
    private final Files files;
    private final Seats seats;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Arrivals(
            ArrivalRepository arrivals,
            Agreements agreements,
            BringingIn bringingIn,
            PaperGate gate,
            Files files,
            Seats seats,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.arrivals = arrivals;
        this.agreements = agreements;
        this.bringingIn = bringingIn;
        this.gate = gate;
        this.files = files;
        this.seats = seats;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Arrival> of(EditionId edition) {
        return arrivals.find(edition);
    }

    /** The file is looked at first: what nobody can open is not kept. Sent twice, it is one. */
    @Transactional
    public void bringIn(SignedElsewhere signed, Upload paper) {
        seats.hold(signed.place());
        gate.requireReadable(paper);
        if (bringingIn.bringIn(signed)) {
            files.store(signed.paper(), Shelf.sharedIn(signed.place()), paper);
            arrivals.insert(new Arrival(
                    signed.edition(),
                    signed.id(),
                    signed.place(),
                    Actor.currentOrganisation(),
                    Actor.current().name(),
                    clock.instant(),
                    List.of()));
            events.publishEvent(new AgreementBroughtIn(signed.place(), signed.id(), signed.edition()));
        }
    }

    /** It is the one we signed. */
    @Transactional
    public void confirm(EditionId edition) {
        var agreement = agreements.held(edition).requireBetween(Actor.currentOrganisation());
        var arrival = arrivals.find(edition).orElseThrow(NotHere::new);
        var own = Actor.currentOrganisation();
        if (arrival.organisation().equals(own)) {
            throw new NotHere();
        }
        if (arrivals.confirm(arrival, new Confirmation(own, Actor.current().name(), clock.instant()))) {
            journal.changed("renewals.confirmed", agreement.place(), edition.value());
            events.publishEvent(new ArrivalConfirmed(agreement.place(), agreement.id(), edition, own));
        }
    }
}
