package dk.samspil.tasks;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.obligations.Obligation;
import dk.samspil.obligations.Obligations;
import dk.samspil.obligations.PromiseKind;
import dk.samspil.obligations.PromiseTurned;
import dk.samspil.obligations.Turn;
import dk.samspil.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what is next of all that an agreement promises on its parties' lists: from its own day, and no longer than the agreement holds. */
@Component
class ObligationTasks {

    private final TaskRepository tasks;
    private final Collaborations collaborations;
    private final Agreements agreements;
    private final Obligations obligations;
    private final Clock clock;

    ObligationTasks(
            TaskRepository tasks,
            Collaborations collaborations,
            Agreements agreements,
            Obligations obligations,
            Clock clock) {
        this.tasks = tasks;
        this.collaborations = collaborations;
        this.agreements = agreements;
        this.obligations = obligations;
        this.clock = clock;
    }

    @EventListener
    void on(PromiseTurned turned) {
        var one = obligations.obligation(turned.promise());
        var kind = kind(one.promise().kind());
        tasks.settle(turned.place(), kind, turned.promise());
        one.next().ifPresent(next -> add(collaborations.fromTheDoor(turned.place()), kind, one, next));
    }

    /** What a party that has left had promised waits for those who are still in. */
    void passOn(PlaceId place, OrganisationId gone) {
        agreements.in(place).stream()
                .flatMap(agreement -> agreement.editions().stream())
                .filter(Edition::isSigned)
                .flatMap(edition -> obligations.of(edition).stream())
                .filter(one -> gone.equals(one.promise().party()))
                .forEach(one -> on(new PromiseTurned(place, one.promise().id())));
    }

    private void add(Room room, TaskKind kind, Obligation one, Turn next) {
        var task = owner(room, one)
                .map(who -> Task.forOne(
                        room,
                        kind,
                        one.promise().id(),
                        one.about(),
                        who,
                        one.promise().who(),
                        next.day()))
                .orElseGet(() -> Task.forAll(room, kind, one.promise().id(), one.about(), next.day()));
        var agreement = agreements.of(one.promise().edition());
        // Whoever is just leaving is a party to the agreement for another moment, and waits for nothing.
        room.active().stream()
                .filter(party -> agreement.isBetween(party.organisation()))
                .forEach(party -> tasks.add(
                        party.organisation(),
                        task,
                        kind.restsIn(room),
                        clock.instant(),
                        one.appears().orElse(null),
                        endOf(one.edition().lastDay())));
    }

    private static Optional<Party> owner(Room room, Obligation one) {
        return Optional.ofNullable(one.promise().party()).flatMap(room::party).filter(Party::isActive);
    }

    private static TaskKind kind(PromiseKind kind) {
        return switch (kind) {
            case TASK, MILESTONE -> TaskKind.OBLIGATION;
            case MEETING, EVALUATION -> TaskKind.OBLIGATION_MEETING;
            case REMINDER -> TaskKind.OBLIGATION_REMINDER;
        };
    }

    private static @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1).atStartOfDay(Texts.ZONE).toInstant();
    }
}
