package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.meetings.MeetingId;
import dk.samspil.minutes.Approval;
import dk.samspil.minutes.Minutes;
import dk.samspil.minutes.MinutesAnswered;
import dk.samspil.minutes.MinutesChanged;
import dk.samspil.minutes.MinutesSent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears when minutes are sent, answered on the phone, and changed after somebody had said yes. */
@Component
class MinutesBells {

    private final Mailroom mailroom;
    private final Minutes minutes;

    MinutesBells(Mailroom mailroom, Minutes minutes) {
        this.mailroom = mailroom;
        this.minutes = minutes;
    }

    @EventListener
    void on(MinutesSent sent) {
        mailroom.order(order(MailKind.MINUTES, sent.meeting(), sent.place(), sent.organisation()));
    }

    @EventListener
    void on(MinutesAnswered answered) {
        if (answered.channel() == Channel.PHONE && Actor.current() instanceof Actor.Person writer) {
            mailroom.order(
                    order(MailKind.RECEIPT_MINUTES, answered.meeting(), answered.place(), answered.organisation())
                            .toPerson(writer.id()));
        }
    }

    /** Whoever had said yes is told that it holds no longer. */
    @EventListener
    void on(MinutesChanged changed) {
        minutes.of(changed.meeting()).current().stream()
                .filter(Approval::isYes)
                .map(Approval::organisation)
                .filter(one -> !one.equals(Actor.currentOrganisation()))
                .forEach(one ->
                        mailroom.order(order(MailKind.MINUTES_CHANGED, changed.meeting(), changed.place(), one)));
    }

    private static MailOrder order(MailKind kind, MeetingId meeting, PlaceId place, OrganisationId to) {
        return MailOrder.between(kind, meeting.value(), place, to, Actor.currentOrganisation());
    }
}
