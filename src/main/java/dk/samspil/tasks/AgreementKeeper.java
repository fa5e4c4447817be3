package dk.samspil.tasks;

import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.ContentsChosen;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionDropped;
import dk.samspil.agreements.EditionSigned;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.renewals.AgreementBroughtIn;
import dk.samspil.renewals.ArrivalConfirmed;
import dk.samspil.renewals.Arrivals;
import dk.samspil.renewals.EndingGone;
import dk.samspil.renewals.EndingStands;
import dk.samspil.renewals.LastDays;
import dk.samspil.web.Texts;
import java.time.Clock;
import java.time.Period;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps on the parties' lists that an agreement runs out, until one of them has chosen; and whether what was brought in is right. */
@Component
class AgreementKeeper {

    static final Period TIME_TO_CHOOSE = Period.ofDays(90);

    private final TaskRepository tasks;
    private final Collaborations collaborations;
    private final Agreements agreements;
    private final LastDays lastDays;
    private final Arrivals arrivals;
    private final Clock clock;

    AgreementKeeper(
            TaskRepository tasks,
            Collaborations collaborations,
            Agreements agreements,
            LastDays lastDays,
            Arrivals arrivals,
            Clock clock) {
        this.tasks = tasks;
        this.collaborations = collaborations;
        this.agreements = agreements;
        this.lastDays = lastDays;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    @EventListener
    void on(EditionSigned signed) {
        write(signed.place(), signed.agreement());
    }

    /** A new edition is under way, or nothing came of it. */
    @EventListener
    void on(ContentsChosen chosen) {
        write(chosen.place(), chosen.agreement());
    }

    @EventListener
    void on(EditionDropped dropped) {
        write(dropped.place(), dropped.agreement());
    }

    @EventListener
    void on(EndingStands stands) {
        write(stands.place(), stands.agreement());
    }

    @EventListener
    void on(EndingGone gone) {
        write(gone.place(), gone.agreement());
    }

    @EventListener
    void on(AgreementBroughtIn brought) {
        var room = collaborations.room(brought.place());
        var agreement = agreements.agreement(brought.agreement());
        var arrival = arrivals.of(brought.edition()).orElseThrow();
        for (var party : arrival.waitsFor(agreement)) {
            room.party(party.organisation()).ifPresent(who -> {
                var task = Task.forOne(
                        room, TaskKind.ARRIVAL, agreement.id().value(), agreement.title(), who, arrival.byName(), null);
                agreement.present().forEach(one -> add(one, task, room.isResting()));
            });
        }
    }

    @EventListener
    void on(ArrivalConfirmed confirmed) {
        tasks.settle(confirmed.place(), TaskKind.ARRIVAL, confirmed.agreement().value(), confirmed.organisation());
    }

    /** What stood there before may be settled, or be about another day. */
    private void write(PlaceId place, AgreementId id) {
        tasks.settle(place, TaskKind.AGREEMENT_ENDS, id.value());
        lastDays.unchosen(id).ifPresent(edition -> write(id, edition));
    }

    private void write(AgreementId id, Edition edition) {
        var room = collaborations.room(edition.place());
        var agreement = agreements.agreement(id);
        var last = Objects.requireNonNull(edition.lastDay());
        var task = Task.forAll(room, TaskKind.AGREEMENT_ENDS, id.value(), agreement.title(), last);
        var until = last.plusDays(1).atStartOfDay(Texts.ZONE).toInstant();
        agreement
                .present()
                .forEach(party -> tasks.add(party.organisation(), task, room.isResting(), clock.instant(), until));
    }

    private void add(AgreementParty list, Task task, boolean resting) {
        tasks.add(list.organisation(), task, resting, clock.instant());
    }
}
