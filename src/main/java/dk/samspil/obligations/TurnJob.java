package dk.samspil.obligations;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that lets the next turn of a promise come, as the scheduler knows it. After days of silence it runs late, and once. */
@Configuration
class TurnJob {

    static final TaskDescriptor<Void> TURN = TaskDescriptor.of("turn");

    private static final Duration AGAIN = Duration.ofMinutes(5);

    @Bean
    Task<Void> turn(Obligations obligations) {
        return Tasks.oneTime(TURN)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                .execute((job, context) -> TurnJobs.run(job.getId(), obligations));
    }
}
