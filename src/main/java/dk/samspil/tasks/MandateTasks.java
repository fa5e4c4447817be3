package dk.samspil.tasks;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Side;
import dk.samspil.mandates.Mandate;
import dk.samspil.mandates.MandateAsked;
import dk.samspil.mandates.MandateEnded;
import dk.samspil.mandates.MandateGiven;
import dk.samspil.mandates.MandateTaken;
import dk.samspil.mandates.Mandates;
import dk.samspil.web.Texts;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A question for a mandate waits on the association's list alone: whoever asked is not told that anybody was there to ask. */
@Component
class MandateTasks {

    private final TaskRepository tasks;
    private final Mandates mandates;
    private final Clock clock;

    MandateTasks(TaskRepository tasks, Mandates mandates, Clock clock) {
        this.tasks = tasks;
        this.mandates = mandates;
        this.clock = clock;
    }

    @EventListener
    void on(MandateAsked asked) {
        var mandate = mandates.mandate(asked.mandate());
        add(
                asked.organisation(),
                mandate,
                task(mandate, TaskKind.MANDATE, mandate.centreName(), asked.organisation(), mandate.name()));
    }

    @EventListener
    void on(MandateGiven given) {
        var mandate = mandates.mandate(given.mandate());
        settle(mandate);
        if (mandate.holder() == null) {
            var task = task(mandate, TaskKind.MANDATE_TAKE, mandate.name(), given.centre(), mandate.centreName());
            add(given.organisation(), mandate, task);
            add(given.centre(), mandate, task);
        }
    }

    @EventListener
    void on(MandateTaken taken) {
        settle(mandates.mandate(taken.mandate()));
    }

    @EventListener
    void on(MandateEnded ended) {
        settle(mandates.mandate(ended.mandate()));
    }

    private void add(OrganisationId list, Mandate mandate, Task task) {
        var gone = mandate.until().plusDays(1).atStartOfDay(Texts.ZONE).toInstant();
        tasks.add(list, task, false, clock.instant(), gone);
    }

    private void settle(Mandate mandate) {
        UUID id = mandate.id();
        tasks.settle(mandate.place(), TaskKind.MANDATE, id);
        tasks.settle(mandate.place(), TaskKind.MANDATE_TAKE, id);
    }

    private static Task task(Mandate mandate, TaskKind kind, String other, OrganisationId waitsOn, String waitsOnName) {
        return new Task(
                mandate.place(),
                other,
                kind,
                mandate.id(),
                "",
                waitsOn,
                waitsOnName,
                Side.VOLUNTARY,
                mandate.isGiven() ? mandate.contactName() : mandate.holderName(),
                null);
    }
}
