package dk.samspil.soundings;

import com.github.kagkarlsson.scheduler.Scheduler;
import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lays a letter to everybody who is to have it, and orders the one job that takes them out: in the transaction that decides. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Letters {

    private final JdbcClient jdbc;

    /** Asked for late: the scheduler knows the job. */
    private final ObjectProvider<Scheduler> scheduler;

    private final Ids ids;
    private final Clock clock;

    Letters(JdbcClient jdbc, ObjectProvider<Scheduler> scheduler, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        this.ids = ids;
        this.clock = clock;
    }

    /** To how many; nobody waits for two letters at once, and the later says what matters. */
    public int lay(PlaceId sounding, Letter letter) {
        int laid = jdbc.sql(
                        "update soundings.invitee set letter = :letter where sounding = :sounding and " + who(letter))
                .param("letter", letter.name())
                .param("sounding", sounding.value())
                .update();
        if (laid > 0) {
            order(sounding);
        }
        return laid;
    }

    /** Whoever has not been told of the meeting yet need not be told that it is off. */
    void takeBack(PlaceId sounding) {
        jdbc.sql("update soundings.invitee set letter = null where sounding = :sounding and sent_at is null")
                .param("sounding", sounding.value())
                .update();
    }

    private static String who(Letter letter) {
        return letter == Letter.INVITATION ? "sent_at is null and letter is null" : "sent_at is not null";
    }

    private void order(PlaceId sounding) {
        scheduler
                .getObject()
                .schedule(LetterJobs.LETTERS
                        .instance(LetterJobs.name(sounding, Actor.currentOrganisation(), ids.next()))
                        .scheduledTo(clock.instant()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }
}
