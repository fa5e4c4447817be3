package dk.samspil.soundings;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that sends letters to many, as the scheduler knows it: named by the meeting, its host and the order. */
@Configuration
class LetterJobs {

    static final TaskDescriptor<Void> LETTERS = TaskDescriptor.of("letters");

    private static final Duration AGAIN = Duration.ofMinutes(1);

    static String name(PlaceId sounding, OrganisationId host, UUID order) {
        return sounding + "/" + host + "/" + order;
    }

    @Bean
    Task<Void> letters(Postman postman) {
        return Tasks.oneTime(LETTERS)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                .execute((job, context) -> {
                    var name = job.getId().split("/");
                    var host = new OrganisationId(UUID.fromString(name[1]));
                    new Actor.Job("soundings", host).run(() -> postman.goRound(new PlaceId(UUID.fromString(name[0]))));
                });
    }
}
