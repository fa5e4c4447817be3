package dk.samspil.notifications;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs of this room, as the scheduler knows them. */
@Configuration
class MailJobs {

    /** Named by its order; its only data is when it was ordered. */
    static final TaskDescriptor<Instant> MAIL = TaskDescriptor.of("mail", Instant.class);

    @Bean
    Task<Instant> mail(Delivery delivery, Persistence persistence) {
        return Tasks.oneTime(MAIL)
                .onFailure(persistence)
                .execute((job, context) -> delivery.deliver(MailOrder.named(job.getId()), job.getData()));
    }

    /** The scheduler tells the same time as everybody else. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock schedulerClock(Clock clock) {
        return clock::instant;
    }
}
