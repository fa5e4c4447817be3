package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.collaborations.Channel;
import dk.samspil.launches.GoesAnswered;
import dk.samspil.launches.LaunchLine;
import dk.samspil.launches.Launches;
import dk.samspil.launches.LineChanged;
import dk.samspil.web.Today;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;

    LaunchBells(Mailroom mailroom, Launches launches, Clock clock) {
        this.mailroom = mailroom;
        this.launches = launches;
        this.clock = clock;
    }

    /**
     * The same order, however often the line is written anew; its day may be another. What had gone on for three months before it
     * was written down is asked about the next morning, for whoever has no account is asked in no other way.
     */
    @EventListener
    void on(LineChanged changed) {
        launches.of(changed.place()).stream()
                .filter(line -> line.id().equals(changed.line()) && line.going() == null)
                .forEach(line ->
                        line.askedOn().ifPresent(day -> mailroom.order(ask(changed, line), ahead(day), MORNING)));
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

    private LocalDate ahead(LocalDate day) {
        var tomorrow = Today.by(clock).plusDays(1);
        return day.isAfter(tomorrow) ? day : tomorrow;
    }

    private static MailOrder ask(LineChanged changed, LaunchLine line) {
        return MailOrder.between(
                MailKind.GOES, line.id(), changed.place(), Objects.requireNonNull(line.party()), line.writtenBy());
    }
}
