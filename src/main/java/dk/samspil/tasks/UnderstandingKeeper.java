package dk.samspil.tasks;

import dk.samspil.understandings.UnderstandingAnswered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever has said whether it is understood has done its part, whatever the others have yet to say. */
@Component
class UnderstandingKeeper {

    private final TaskRepository tasks;

    UnderstandingKeeper(TaskRepository tasks) {
        this.tasks = tasks;
    }

    @EventListener
    void on(UnderstandingAnswered answered) {
        tasks.settleOnOneList(
                answered.organisation(),
                answered.place(),
                TaskKind.TALK_UNDERSTANDING,
                answered.round().value());
    }
}
