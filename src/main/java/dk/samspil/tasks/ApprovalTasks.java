package dk.samspil.tasks;

import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.EditionDropped;
import dk.samspil.agreements.TextReopened;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.hearings.ApprovalAsked;
import dk.samspil.hearings.PartyApproved;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whose approval of a finished agreement is waited for. */
@Component
class ApprovalTasks {

    private final TaskRepository tasks;
    private final Collaborations collaborations;
    private final Agreements agreements;
    private final Clock clock;

    ApprovalTasks(TaskRepository tasks, Collaborations collaborations, Agreements agreements, Clock clock) {
        this.tasks = tasks;
        this.collaborations = collaborations;
        this.agreements = agreements;
        this.clock = clock;
    }

    @EventListener
    void on(ApprovalAsked asked) {
        var room = collaborations.fromTheDoor(asked.place());
        var agreement = agreements.agreement(asked.agreement());
        var by = agreement.edition(asked.edition()).orElseThrow().finishedBy();
        var kind = TaskKind.APPROVE_AGREEMENT;
        room.party(asked.organisation())
                .map(party -> Task.forOne(room, kind, agreement.id().value(), agreement.title(), party, by, null))
                .ifPresent(task -> room.active()
                        .forEach(party -> tasks.add(party.organisation(), task, kind.restsIn(room), clock.instant())));
    }

    @EventListener
    void on(PartyApproved approved) {
        tasks.settle(
                approved.place(),
                TaskKind.APPROVE_AGREEMENT,
                approved.agreement().value(),
                approved.organisation());
    }

    @EventListener
    void on(TextReopened reopened) {
        tasks.settle(
                reopened.place(),
                TaskKind.APPROVE_AGREEMENT,
                reopened.agreement().value());
    }

    @EventListener
    void on(EditionDropped dropped) {
        tasks.settle(
                dropped.place(), TaskKind.APPROVE_AGREEMENT, dropped.agreement().value());
    }
}
