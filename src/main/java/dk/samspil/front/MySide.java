package dk.samspil.front;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.meetings.Meetings;
import dk.samspil.notifications.Returned;
import dk.samspil.soundings.Soundings;
import dk.samspil.tasks.Tasks;
import dk.samspil.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
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
    MySidePage of(OrganisationId own, String greeting) {
        var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        var waiting = tasks.waiting();
        return new MySidePage(
                greeting,
                waiting.stream().filter(task -> task.waitsFor(own)).toList(),
                waiting.stream().filter(task -> !task.waitsFor(own)).toList(),
                collaborations.cards(1),
                meetings.ahead(3),
                soundings.ahead(2),
                returned.waiting(),
                today);
    }
}
