package dk.samspil.obligations;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.Agreement;
import dk.samspil.web.Texts;
import dk.samspil.web.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Orders the job that lets the next turn of a promise come, in the transaction that decides when. */
@Component
class TurnJobs {

    /** Before the morning's digests. */
    private static final LocalTime EARLY = LocalTime.of(3, 0);

    /** Asked for late: the scheduler knows the job. */
    private final ObjectProvider<Scheduler> scheduler;

    private final Clock clock;

    TurnJobs(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    LocalDate today() {
        return Today.by(clock);
    }

    /** For each party, so that it comes even when one of them has left by then; whoever comes later finds it done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void order(Promise promise, Agreement agreement, LocalDate day) {
        var at = day.atTime(EARLY).atZone(Texts.ZONE).toInstant();
        agreement
                .present()
                .forEach(party -> scheduler
                        .getObject()
                        .schedule(
                                TurnJob.TURN
                                        .instance(name(promise.id(), day, party.organisation()))
                                        .scheduledTo(at),
                                ScheduleOptions.WHEN_EXISTS_DO_NOTHING));
    }

    private static String name(UUID promise, LocalDate day, OrganisationId organisation) {
        return promise + "/" + organisation + "/" + day;
    }

    /** Who acts in a job of this name, and on which promise. */
    static void run(String name, Obligations obligations) {
        var parts = name.split("/");
        var organisation = new OrganisationId(UUID.fromString(parts[1]));
        new Actor.Job("obligations", organisation).run(() -> obligations.turn(UUID.fromString(parts[0])));
    }
}
