package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.collaborations.Channel;
import dk.samspil.launches.GoesAnswered;
import dk.samspil.launches.LaunchLine;
import dk.samspil.launches.Launches;
import dk.samspil.launches.LineChanged;
import java.time.LocalTime;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what is to be done differently, and has those who do it asked after three months; and sends the receipt of a call. */
@Component
class LaunchBells {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Mailroom mailroom;
    private final Launches launches;

    LaunchBells(Mailroom mailroom, Launches launches) {
        this.mailroom = mailroom;
        this.launches = launches;
    }

    /** The same order, however often the line is written anew; its day may be another. */
    @EventListener
    void on(LineChanged changed) {
        launches.of(changed.place()).stream()
                .filter(line -> line.id().equals(changed.line()) && line.going() == null)
                .forEach(line -> line.askedOn().ifPresent(day -> mailroom.order(ask(changed, line), day, MORNING)));
    }

    @EventListener
    void on(GoesAnswered answered) {
        if (answered.channel() == Channel.PHONE && Actor.current() instanceof Actor.Person writer) {
            mailroom.order(MailOrder.between(
                            MailKind.RECEIPT_GOES,
                            answered.line(),
                            answered.place(),
                            answered.organisation(),
                            Actor.currentOrganisation())
                    .toPerson(writer.id()));
        }
    }

    private static MailOrder ask(LineChanged changed, LaunchLine line) {
        return MailOrder.between(
                MailKind.GOES, line.id(), changed.place(), Objects.requireNonNull(line.party()), line.writtenBy());
    }
}
