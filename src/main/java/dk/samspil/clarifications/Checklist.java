package dk.samspil.clarifications;

import dk.samspil.access.Actor;
import dk.samspil.journal.Journal;
import dk.samspil.web.Stale;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way into a collaboration, in small steps (tjekliste). Nothing in the house waits for a tick. */
@Component
@Transactional
public class Checklist {

    private final ChecklistRepository ticks;
    private final Journal journal;
    private final Clock clock;

    Checklist(ChecklistRepository ticks, Journal journal, Clock clock) {
        this.ticks = ticks;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Map<ChecklistItem, Tick> ticks() {
        return ticks.all();
    }

    /** {@code seen} is the version on the writer's page, 0 where nothing was written. Saving the same twice is saving once. */
    public void write(ChecklistItem item, boolean done, String note, String who, int seen) {
        var now = ticks.all().get(item);
        if (now != null && now.says(done, note, who)) {
            return;
        }
        var by = Signature.now(clock);
        var tick = new Tick(item, done, note, who, by.writer(), by.at().toInstant(), seen + 1);
        var organisation = Actor.currentOrganisation();
        if (!(seen == 0 ? ticks.add(organisation, tick) : ticks.replace(organisation, tick))) {
            throw new Stale();
        }
        journal.changed("clarifications.ticked", organisation.value());
    }
}
