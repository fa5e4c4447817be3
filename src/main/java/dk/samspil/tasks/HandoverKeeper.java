package dk.samspil.tasks;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.renewals.EndingAgreed;
import dk.samspil.renewals.EndingGone;
import dk.samspil.renewals.EndingSaid;
import dk.samspil.renewals.EndingStands;
import dk.samspil.renewals.Endings;
import dk.samspil.renewals.HandoverChanged;
import dk.samspil.renewals.HandoverLine;
import dk.samspil.renewals.Handovers;
import dk.samspil.web.Texts;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what waits when an agreement is to end: who has yet to agree to sooner than the notice, and what is handed over by whom. */
@Component
class HandoverKeeper {

    private final TaskRepository tasks;
    private final Collaborations collaborations;
    private final Agreements agreements;
    private final Endings endings;
    private final Handovers handovers;
    private final Clock clock;

    HandoverKeeper(
            TaskRepository tasks,
            Collaborations collaborations,
            Agreements agreements,
            Endings endings,
            Handovers handovers,
            Clock clock) {
        this.tasks = tasks;
        this.collaborations = collaborations;
        this.agreements = agreements;
        this.endings = endings;
        this.handovers = handovers;
        this.clock = clock;
    }

    /** What nobody agreed to in time is asked no longer. */
    @EventListener
    void on(EndingSaid said) {
        tasks.settle(said.place(), TaskKind.ENDING_EARLY, said.agreement().value());
        var room = collaborations.room(said.place());
        var agreement = agreements.agreement(said.agreement());
        var ending = endings.ending(said.ending());
        var until = ending.lastDay().plusDays(1).atStartOfDay(Texts.ZONE).toInstant();
        ending.waitsFor(agreement).stream()
                .flatMap(party -> room.party(party.organisation()).stream())
                .map(party -> Task.forOne(
                        room,
                        TaskKind.ENDING_EARLY,
                        agreement.id().value(),
                        agreement.title(),
                        party,
                        ending.byName(),
                        null))
                .forEach(task -> agreement
                        .present()
                        .forEach(one -> tasks.add(
                                one.organisation(), task, task.kind().restsIn(room), clock.instant(), until)));
    }

    @EventListener
    void on(EndingAgreed agreed) {
        tasks.settle(agreed.place(), TaskKind.ENDING_EARLY, agreed.agreement().value(), agreed.organisation());
    }

    @EventListener
    void on(EndingStands stands) {
        var room = collaborations.fromTheDoor(stands.place());
        var agreement = agreements.agreement(stands.agreement());
        handovers.of(stands.ending()).forEach(line -> write(room, agreement, line));
    }

    @EventListener
    void on(EndingGone gone) {
        tasks.settle(gone.place(), TaskKind.ENDING_EARLY, gone.agreement().value());
        handovers.of(gone.ending()).forEach(line -> tasks.settle(gone.place(), TaskKind.HANDOVER, line.id()));
    }

    @EventListener
    void on(HandoverChanged changed) {
        settle(changed.place(), changed.line());
        var room = collaborations.fromTheDoor(changed.place());
        var ending = endings.ending(changed.ending());
        var agreement = agreements.agreement(ending.agreement());
        if (ending.stands(agreement)) {
            handovers.of(changed.ending()).stream()
                    .filter(line -> line.id().equals(changed.line()))
                    .forEach(line -> write(room, agreement, line));
        }
    }

    /** What a party that has left was to hand over waits for those who are still in. */
    void passOn(PlaceId place, OrganisationId gone) {
        agreements.in(place).stream()
                .flatMap(agreement -> agreement.editions().stream())
                .flatMap(edition -> endings.of(edition.id()).stream())
                .flatMap(ending -> handovers.of(ending.id()).stream())
                .filter(line -> gone.equals(line.owner()))
                .forEach(line -> on(new HandoverChanged(place, line.ending(), line.id())));
    }

    private void settle(PlaceId place, UUID line) {
        tasks.settle(place, TaskKind.HANDOVER, line);
    }

    private void write(Room room, Agreement agreement, HandoverLine line) {
        if (line.isDone()) {
            return;
        }
        var task = owner(room, line)
                .map(party ->
                        Task.forOne(room, TaskKind.HANDOVER, line.id(), line.about(), party, line.who(), line.day()))
                .orElseGet(() -> Task.forAll(room, TaskKind.HANDOVER, line.id(), line.about(), line.day()));
        // Whoever is just leaving is a party to the agreement for another moment, and waits for nothing.
        room.active().stream()
                .filter(party -> agreement.isBetween(party.organisation()))
                .forEach(party ->
                        tasks.add(party.organisation(), task, task.kind().restsIn(room), clock.instant()));
    }

    private static Optional<Party> owner(Room room, HandoverLine line) {
        return Optional.ofNullable(line.owner()).flatMap(room::party).filter(Party::isActive);
    }
}
