package dk.samspil.tasks;

import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.PartyJoined;
import dk.samspil.collaborations.Room;
import dk.samspil.rolesplits.ProposalGlance;
import dk.samspil.rolesplits.SplitAccepted;
import dk.samspil.rolesplits.SplitAgreed;
import dk.samspil.rolesplits.SplitCarriedOut;
import dk.samspil.rolesplits.SplitProposed;
import dk.samspil.rolesplits.SplitSeenOtherwise;
import dk.samspil.rolesplits.SplitTaskStruck;
import dk.samspil.rolesplits.StandingProposals;
import dk.samspil.rounds.RoundAsked;
import dk.samspil.rounds.RoundKind;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what waits around proposals: each one's yes, a proposal that is to be written anew, an agreement to be carried out. */
@Component
class SplitTaskKeeper {

    private static final List<TaskKind> KINDS =
            List.of(TaskKind.SPLIT_YES, TaskKind.SPLIT_REWRITE, TaskKind.SPLIT_CARRY_OUT);

    private final TaskRepository tasks;
    private final Collaborations collaborations;
    private final StandingProposals proposals;
    private final Clock clock;

    SplitTaskKeeper(TaskRepository tasks, Collaborations collaborations, StandingProposals proposals, Clock clock) {
        this.tasks = tasks;
        this.collaborations = collaborations;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** Proposed, or written anew: then everybody is asked anew. */
    @EventListener
    void on(SplitProposed proposed) {
        settle(proposed.place(), proposed.task());
        write(proposed.place(), proposed.task());
    }

    @EventListener
    void on(SplitAccepted accepted) {
        tasks.settle(accepted.place(), TaskKind.SPLIT_YES, accepted.task(), accepted.organisation());
        tasks.settle(accepted.place(), TaskKind.SPLIT_REWRITE, accepted.task());
        write(accepted.place(), accepted.task());
    }

    @EventListener
    void on(SplitSeenOtherwise seen) {
        tasks.settle(seen.place(), TaskKind.SPLIT_YES, seen.task(), seen.organisation());
        write(seen.place(), seen.task());
    }

    @EventListener
    void on(SplitAgreed agreed) {
        settle(agreed.place(), agreed.task());
        write(agreed.place(), agreed.task());
    }

    @EventListener
    void on(SplitCarriedOut carriedOut) {
        settle(carriedOut.place(), carriedOut.task());
    }

    @EventListener
    void on(SplitTaskStruck struck) {
        settle(struck.place(), struck.task());
    }

    /** Whoever is asked anew answers anew; the last time's proposals are history. */
    @EventListener
    void on(RoundAsked asked) {
        if (asked.kind() == RoundKind.ROLE_SPLIT) {
            KINDS.forEach(kind -> tasks.settle(asked.place(), kind));
        }
    }

    @EventListener
    void on(PartyJoined joined) {
        proposals.in(joined.place()).forEach(proposal -> write(joined.place(), proposal.task()));
    }

    private void settle(PlaceId place, UUID task) {
        KINDS.forEach(kind -> tasks.settle(place, kind, task));
    }

    /** What waits now; what stands on a list already stays as it is. */
    private void write(PlaceId place, UUID task) {
        var room = collaborations.fromTheDoor(place);
        proposals.of(place, task).ifPresent(proposal -> waiting(room, proposal).forEach(one -> addForAll(room, one)));
    }

    private void addForAll(Room room, Task task) {
        boolean resting = task.kind().restsIn(room);
        room.active().forEach(party -> tasks.add(party.organisation(), task, resting, clock.instant()));
    }

    private static Stream<Task> waiting(Room room, ProposalGlance proposal) {
        var yes = proposal.waitsFor().stream()
                .flatMap(one -> room.party(one).stream())
                .map(party -> Task.forOne(
                        room, TaskKind.SPLIT_YES, proposal.task(), proposal.title(), party, proposal.by(), null));
        var rewrite = proposal.otherwise().isEmpty() || proposal.isAgreed()
                ? Stream.<Task>of()
                : Stream.of(Task.forAll(room, TaskKind.SPLIT_REWRITE, proposal.task(), proposal.title(), null));
        var carryOut = proposal.waitsToBeCarriedOut()
                ? Stream.of(
                        Task.forAll(room, TaskKind.SPLIT_CARRY_OUT, proposal.task(), proposal.title(), proposal.from()))
                : Stream.<Task>of();
        return Stream.of(yes, rewrite, carryOut).flatMap(one -> one);
    }
}
