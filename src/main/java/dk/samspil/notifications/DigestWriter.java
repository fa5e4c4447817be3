package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.access.Hat;
import dk.samspil.access.Permission;
import dk.samspil.access.Wardrobe;
import dk.samspil.tasks.Task;
import dk.samspil.tasks.Tasks;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What waits for somebody, in every organisation they belong to or act for. Nothing waits: no mail. */
@Component
class DigestWriter {

    private final Wardrobe wardrobe;
    private final Tasks tasks;
    private final Readers readers;

    DigestWriter(Wardrobe wardrobe, Tasks tasks, Readers readers) {
        this.wardrobe = wardrobe;
        this.tasks = tasks;
        this.readers = readers;
    }

    Optional<Letter> write(MailOrder order) {
        var reader = readers.person(order.requirePerson());
        var waiting = wardrobe.of(order.requirePerson()).stream()
                .filter(hat -> hat.may(Permission.SEE))
                .flatMap(hat -> waitingFor(hat).stream())
                .distinct()
                .map(task -> line(task, reader.t()))
                .toList();
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(Composer.of(order.kind(), reader, waiting.size())
                        .say("what", waiting.size())
                        .list(waiting)
                        .say("often")
                        .button("/min-side")
                        .letter());
    }

    /** Each organisation's with its own eyes. */
    private List<Task> waitingFor(Hat hat) {
        return new Actor.Job("notifications", hat.organisation()).call(() -> tasks.waitingFor(hat.organisation()));
    }

    private static String line(Task task, Texts t) {
        var title = task.title(t);
        var due = task.due();
        return due == null ? title : t.get("notifications.due", title, t.dayAndMonth(due));
    }
}
