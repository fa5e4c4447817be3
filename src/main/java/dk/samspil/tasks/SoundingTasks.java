package dk.samspil.tasks;

import dk.samspil.access.NotHere;
import dk.samspil.soundings.Answering;
import dk.samspil.soundings.LetterDue;
import dk.samspil.soundings.SoundingAnswered;
import dk.samspil.soundings.Soundings;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what waits of a meeting of a whole field: an answer from each who is asked, on their own list alone. */
@Component
class SoundingTasks {

    private final TaskRepository tasks;
    private final Soundings soundings;
    private final Answering answering;
    private final Clock clock;

    SoundingTasks(TaskRepository tasks, Soundings soundings, Answering answering, Clock clock) {
        this.tasks = tasks;
        this.soundings = soundings;
        this.answering = answering;
        this.clock = clock;
    }

    /** In the transaction that notes the letter. Whoever is asked again has not answered the new question. */
    @EventListener
    void on(LetterDue due) {
        switch (due.letter()) {
            case INVITATION, MOVED -> ask(due);
            case CANCELLED -> settle(due);
            case SUMMARY -> {}
        }
    }

    @EventListener
    void on(SoundingAnswered answered) {
        tasks.settle(answered.sounding(), TaskKind.SOUNDING, answered.sounding().value(), answered.organisation());
    }

    private void ask(LetterDue due) {
        settle(due);
        var sounding = soundings.sounding(due.sounding());
        var invitee = answering.invitee(due.sounding(), due.organisation()).orElseThrow(NotHere::new);
        var task = new Task(
                sounding.id(),
                sounding.plan().title(),
                TaskKind.SOUNDING,
                sounding.id().value(),
                "",
                invitee.organisation(),
                invitee.shortName(),
                invitee.side(),
                sounding.callerName(),
                sounding.answerBy());
        tasks.add(
                invitee.organisation(),
                task,
                false,
                clock.instant(),
                sounding.plan().hour().endsAt());
    }

    private void settle(LetterDue due) {
        tasks.settle(due.sounding(), TaskKind.SOUNDING, due.sounding().value(), due.organisation());
    }
}
