package dk.samspil.signatures;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import dk.samspil.access.Actor;
import dk.samspil.agreements.EditionId;
import dk.samspil.web.Refusal;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The last step, after the last signature: deliberately not in its transaction. What was signed stays signed whatever becomes of the
 * seal; the seal, the file and the agreement's new state come together or not at all, and are tried again.
 */
@Component
public class Completion {

    private static final Logger LOG = LoggerFactory.getLogger(Completion.class);

    private final Sealing sealing;

    /** Asked for late: the scheduler knows the jobs, and one of them is ours. */
    private final ObjectProvider<Scheduler> scheduler;

    private final Clock clock;

    Completion(Sealing sealing, ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.sealing = sealing;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        /** Somebody is still to sign. */
        WAITS,
        SEALED,
        /** All have signed, and the seal would not be set; it is tried again. */
        TROUBLE
    }

    public Outcome complete(EditionId edition) {
        try {
            return sealing.seal(edition) ? Outcome.SEALED : Outcome.WAITS;
        } catch (RuntimeException trouble) {
            LOG.warn("Edition {} is signed by all and could not be sealed", edition, trouble);
            sealing.note(edition, keyOf(trouble));
            scheduler
                    .getObject()
                    .schedule(
                            SealJobs.SEAL
                                    .instance(SealJobs.name(edition, Actor.currentOrganisation()))
                                    .scheduledTo(clock.instant().plus(SealJobs.AGAIN)),
                            ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
            return Outcome.TROUBLE;
        }
    }

    /** "expired" of {@code seals.refusal.expired}: what it means here, where the signatures are kept, we say ourselves. */
    private static String keyOf(RuntimeException trouble) {
        var key = trouble instanceof Refusal ? trouble.getMessage() : null;
        return key == null || !key.startsWith("seals.refusal.") ? "unknown" : key.substring("seals.refusal.".length());
    }
}
