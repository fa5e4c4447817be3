package dk.samspil.notifications;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import dk.samspil.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes orders for mails, in the transaction that decides: no mail without the deed, no deed without its mail. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Mailroom {

    /** Asked for late: the scheduler knows the jobs, and some of them order mails. */
    private final ObjectProvider<Scheduler> scheduler;

    private final Clock clock;

    Mailroom(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Goes as soon as the transaction is through. One that was to go later goes now instead. */
    void order(MailOrder order) {
        order(order, clock.instant());
        wakeAfterCommit();
    }

    /** Goes on that day, if there is still reason to then. A day that has begun is too late to be told ahead of it. */
    void order(MailOrder order, LocalDate day, LocalTime time) {
        var at = day.atTime(time).atZone(Texts.ZONE).toInstant();
        if (at.isAfter(clock.instant())) {
            order(order, at);
        }
    }

    private void order(MailOrder order, Instant at) {
        scheduler
                .getObject()
                .schedule(
                        MailJobs.MAIL
                                .instance(order.name())
                                .data(clock.instant())
                                .scheduledTo(at),
                        ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }
}
