package dk.samspil.tasks;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the actor's organisation, and what it waits for at others. One statement each. */
@Service
public class Tasks {

    /** More than anybody does in a day; the rest waits behind them. */
    private static final int MOST = 60;

    private final TaskRepository tasks;

    Tasks(TaskRepository tasks) {
        this.tasks = tasks;
    }

    /** In all collaborations, the nearest day first. */
    @Transactional(readOnly = true)
    public List<Task> waiting() {
        return tasks.waiting(Actor.currentOrganisation(), MOST);
    }

    /** In one collaboration. */
    @Transactional(readOnly = true)
    public List<Task> waiting(PlaceId place) {
        return tasks.waiting(Actor.currentOrganisation(), place);
    }

    /** How many things wait for each organisation that has lent the actor its hat; those with nothing are left out. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, Integer> underLentHats() {
        return tasks.underLentHats();
    }

    /** What an organisation's people can do something about, for their digest; asked on its behalf. */
    @Transactional(readOnly = true)
    public List<Task> waitingFor(OrganisationId organisation) {
        return tasks.waiting(organisation, MOST).stream()
                .filter(task -> task.waitsFor(organisation))
                .toList();
    }
}
