package dk.samspil.notifications;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dk.samspil.access.Actor;
import dk.samspil.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
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

    /** At seven on the wall, also the morning after the clocks change. */
    @Bean
    Task<Void> digest(Digests digests) {
        return Tasks.recurring("digest", Schedules.daily(Texts.ZONE, LocalTime.of(7, 0)))
                .execute((job, context) -> new Actor.Job("notifications", null).run(digests::order));
    }

    /** The scheduler tells the same time as everybody else. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock schedulerClock(Clock clock) {
        return clock::instant;
    }
}
