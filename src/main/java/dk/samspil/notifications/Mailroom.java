package dk.samspil.notifications;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import dk.samspil.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(Mailroom.class);

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

    /** The same mail that is on its way this very moment is not held back, and not sent twice: whoever decided is not troubled by it. */
    private void order(MailOrder order, Instant at) {
        var mail = MailJobs.MAIL.instance(order.name()).data(clock.instant()).scheduledTo(at);
        try {
            scheduler.getObject().schedule(mail, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException underWay) {
            LOG.info("A mail is on its way already: {}", order.kind());
        }
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
