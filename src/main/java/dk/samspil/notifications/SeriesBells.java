package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Channel;
import dk.samspil.meetings.Attendance;
import dk.samspil.meetings.MeetingSeries;
import dk.samspil.meetings.SeriesAnswered;
import dk.samspil.meetings.SeriesAsked;
import dk.samspil.meetings.SeriesCancelled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears when parties are called to a row of meetings, and orders one mail about all of it in the same transaction. */
@Component
class SeriesBells {

    private final Mailroom mailroom;
    private final MeetingSeries series;

    SeriesBells(Mailroom mailroom, MeetingSeries series) {
        this.mailroom = mailroom;
        this.series = series;
    }

    @EventListener
    void on(SeriesAsked asked) {
        // Whoever comes into the room later is asked by the one who called the meetings.
        OrganisationId from = asked.organisation().equals(Actor.currentOrganisation())
                ? series.of(asked.series()).getFirst().caller()
                : Actor.currentOrganisation();
        mailroom.order(
                MailOrder.between(MailKind.SERIES, asked.series().value(), asked.place(), asked.organisation(), from));
    }

    @EventListener
    void on(SeriesAnswered answered) {
        if (answered.channel() == Channel.PHONE && Actor.current() instanceof Actor.Person writer) {
            mailroom.order(MailOrder.between(
                            MailKind.RECEIPT_SERIES,
                            answered.series().value(),
                            answered.place(),
                            answered.organisation(),
                            Actor.currentOrganisation())
                    .toPerson(writer.id()));
        }
    }

    @EventListener
    void on(SeriesCancelled cancelled) {
        series.of(cancelled.series()).stream()
                .flatMap(meeting -> meeting.attendances().stream())
                .map(Attendance::organisation)
                .filter(one -> !one.equals(Actor.currentOrganisation()))
                .distinct()
                .forEach(one -> mailroom.order(MailOrder.between(
                        MailKind.SERIES_CANCELLED,
                        cancelled.series().value(),
                        cancelled.place(),
                        one,
                        Actor.currentOrganisation())));
    }
}
