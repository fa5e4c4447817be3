package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.collaborations.Channel;
import dk.samspil.meetings.Attendance;
import dk.samspil.meetings.Meeting;
import dk.samspil.meetings.MeetingAnswered;
import dk.samspil.meetings.MeetingAsked;
import dk.samspil.meetings.MeetingCancelled;
import dk.samspil.meetings.Meetings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears when parties are called together, moved and called off, and orders the mails about it in the same transaction. */
@Component
class MeetingBells {

    private final Mailroom mailroom;
    private final Meetings meetings;

    MeetingBells(Mailroom mailroom, Meetings meetings) {
        this.mailroom = mailroom;
        this.meetings = meetings;
    }

    @EventListener
    void on(MeetingAsked asked) {
        var meeting = meetings.meeting(asked.meeting());
        var kind = meeting.before() == null ? MailKind.MEETING : MailKind.MEETING_MOVED;
        // Whoever comes into the room later is asked by the one who called the meeting.
        var from = asked.organisation().equals(Actor.currentOrganisation())
                ? meeting.caller()
                : Actor.currentOrganisation();
        mailroom.order(MailOrder.between(kind, meeting.id().value(), asked.place(), asked.organisation(), from));
    }

    @EventListener
    void on(MeetingAnswered answered) {
        if (answered.channel() == Channel.PHONE && Actor.current() instanceof Actor.Person writer) {
            mailroom.order(MailOrder.between(
                            MailKind.RECEIPT_MEETING,
                            answered.meeting().value(),
                            answered.place(),
                            answered.organisation(),
                            Actor.currentOrganisation())
                    .toPerson(writer.id()));
        }
    }

    @EventListener
    void on(MeetingCancelled cancelled) {
        Meeting meeting = meetings.meeting(cancelled.meeting());
        meeting.attendances().stream()
                .map(Attendance::organisation)
                .filter(one -> !one.equals(Actor.currentOrganisation()))
                .forEach(one -> mailroom.order(MailOrder.between(
                        MailKind.MEETING_CANCELLED,
                        meeting.id().value(),
                        cancelled.place(),
                        one,
                        Actor.currentOrganisation())));
    }
}
