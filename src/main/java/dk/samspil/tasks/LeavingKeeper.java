package dk.samspil.tasks;

import dk.samspil.collaborations.PartyLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a party leaves, nothing waits for it any longer; what it had promised or was to hand over waits for those who are left. */
@Component
class LeavingKeeper {

    private final TaskRepository tasks;
    private final ObligationTasks obligations;
    private final HandoverKeeper handovers;

    LeavingKeeper(TaskRepository tasks, ObligationTasks obligations, HandoverKeeper handovers) {
        this.tasks = tasks;
        this.obligations = obligations;
        this.handovers = handovers;
    }

    @EventListener
    void on(PartyLeft left) {
        tasks.forget(left.place(), left.organisation());
        obligations.passOn(left.place(), left.organisation());
        handovers.passOn(left.place(), left.organisation());
    }
}
