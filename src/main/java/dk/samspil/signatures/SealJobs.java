package dk.samspil.signatures;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.EditionId;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that tries a seal again, as the scheduler knows it: named by the edition and by whose signature was the last. */
@Configuration
class SealJobs {

    private static final Logger LOG = LoggerFactory.getLogger(SealJobs.class);

    static final TaskDescriptor<Void> SEAL = TaskDescriptor.of("seal");
    static final Duration AGAIN = Duration.ofMinutes(10);

    static String name(EditionId edition, OrganisationId organisation) {
        return edition + "/" + organisation;
    }

    @Bean
    Task<Void> seal(Sealing sealing) {
        return Tasks.oneTime(SEAL)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                .execute((job, context) -> {
                    var name = job.getId().split("/");
                    new Actor.Job("signatures", new OrganisationId(UUID.fromString(name[1])))
                            .run(() -> seal(sealing, new EditionId(UUID.fromString(name[0]))));
                });
    }

    /** Whoever signed last may have left the room since: then it is for one of the others to try. */
    private static void seal(Sealing sealing, EditionId edition) {
        try {
            sealing.seal(edition);
        } catch (NotHere left) {
            LOG.info("Whoever signed edition {} last is no longer there to see it sealed", edition);
        }
    }
}
