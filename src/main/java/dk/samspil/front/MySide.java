package dk.samspil.front;

import dk.samspil.access.Actor;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.meetings.Meetings;
import dk.samspil.notifications.Returned;
import dk.samspil.soundings.Soundings;
import dk.samspil.tasks.Tasks;
import dk.samspil.web.Today;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads Min side in one transaction. */
@Component
class MySide {

    private final Tasks tasks;
    private final Collaborations collaborations;
    private final Meetings meetings;
    private final Soundings soundings;
    private final Returned returned;
    private final Clock clock;

    MySide(
            Tasks tasks,
            Collaborations collaborations,
            Meetings meetings,
            Soundings soundings,
            Returned returned,
            Clock clock) {
        this.tasks = tasks;
        this.collaborations = collaborations;
        this.meetings = meetings;
        this.soundings = soundings;
        this.returned = returned;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    MySidePage of(Actor.Person person, String greeting) {
        var own = Actor.currentOrganisation();
        var today = Today.by(clock);
        var waiting = tasks.waiting();
        return new MySidePage(
                greeting,
                waiting.stream().filter(task -> task.waitsFor(own)).toList(),
                lent(person),
                waiting.stream().filter(task -> !task.waitsFor(own)).toList(),
                collaborations.cards(1),
                meetings.ahead(3),
                soundings.ahead(2),
                returned.waiting(),
                today);
    }

    /** Nothing while one of them is worn: then that is whose things wait. Whoever has been lent none costs no statement. */
    private List<WaitingHat> lent(Actor.Person person) {
        var lent = person.hats().stream().filter(hat -> hat.onBehalf() != null).toList();
        if (lent.isEmpty() || person.onBehalf().isPresent()) {
            return List.of();
        }
        var waiting = tasks.underLentHats();
        return lent.stream()
                .filter(hat -> waiting.containsKey(hat.organisation()))
                .map(hat -> new WaitingHat(hat, waiting.getOrDefault(hat.organisation(), 0)))
                .toList();
    }
}
