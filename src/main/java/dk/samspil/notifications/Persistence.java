package dk.samspil.notifications;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tries a mail again after a minute, two, four and so on up to six hours; after two days it gives up, and says so. */
@Component
class Persistence implements FailureHandler<Instant> {

    private static final Logger LOG = LoggerFactory.getLogger(Persistence.class);

    private static final Duration LONGEST = Duration.ofHours(6);

    /** The waits between so many tries add up to two days. */
    static final int TRIES = 16;

    private final Delivery delivery;
    private final Clock clock;

    Persistence(Delivery delivery, Clock clock) {
        this.delivery = delivery;
        this.clock = clock;
    }

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<Instant> job) {
        var execution = failed.getExecution();
        int tries = execution.consecutiveFailures + 1;
        // What a cause says may hold an address; what kind it is does not.
        var why =
                failed.getCause().map(cause -> cause.getClass().getSimpleName()).orElse("unknown");
        if (tries < TRIES) {
            LOG.info("A mail could not be sent and is tried again: {}", why);
            job.reschedule(failed, clock.instant().plus(delay(tries)));
        } else {
            LOG.warn("A mail was given up after {} tries: {}", tries, why);
            delivery.giveUp(MailOrder.named(execution.getId()));
            job.remove();
        }
    }

    private static Duration delay(int tries) {
        var doubled = Duration.ofMinutes(1L << (tries - 1));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
