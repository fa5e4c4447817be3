package dk.samspil.tasks;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.paths.FormChoices;
import dk.samspil.paths.FormChosen;
import dk.samspil.paths.FormPutAside;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a party says how it wants to hold together, the others are asked, each on its own list alone: that something has gone
 * from another's list would tell that it said "not now".
 */
@Component
class FormKeeper {

    private final TaskRepository tasks;
    private final Collaborations collaborations;
    private final FormChoices choices;
    private final Clock clock;

    FormKeeper(TaskRepository tasks, Collaborations collaborations, FormChoices choices, Clock clock) {
        this.tasks = tasks;
        this.collaborations = collaborations;
        this.choices = choices;
        this.clock = clock;
    }

    @EventListener
    void on(FormChosen chosen) {
        var room = collaborations.room(chosen.place());
        settle(room, chosen.organisation());
        choices.toBeAsked(room, chosen.organisation()).forEach(party -> {
            settle(room, party.organisation());
            ask(room, party, chosen.organisation());
        });
    }

    @EventListener
    void on(FormPutAside aside) {
        settle(collaborations.room(aside.place()), aside.organisation());
    }

    private void ask(Room room, Party party, OrganisationId asker) {
        var askedBy = room.party(asker).map(Party::shortName).orElse("");
        var task = Task.forOne(room, TaskKind.FORM, room.place().value(), "", party, askedBy, null);
        tasks.add(party.organisation(), task, TaskKind.FORM.restsIn(room), clock.instant());
    }

    private void settle(Room room, OrganisationId organisation) {
        tasks.settle(room.place(), TaskKind.FORM, room.place().value(), organisation);
    }
}
