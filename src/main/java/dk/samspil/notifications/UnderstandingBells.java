package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.collaborations.Channel;
import dk.samspil.understandings.UnderstandingAnswered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears when a party says on the phone whether it is understood, and orders its receipt in the same transaction. */
@Component
class UnderstandingBells {

    private final Mailroom mailroom;

    UnderstandingBells(Mailroom mailroom) {
        this.mailroom = mailroom;
    }

    @EventListener
    void on(UnderstandingAnswered answered) {
        if (answered.channel() == Channel.PHONE && Actor.current() instanceof Actor.Person writer) {
            mailroom.order(MailOrder.between(
                            MailKind.RECEIPT_FIT,
                            answered.round().value(),
                            answered.place(),
                            answered.organisation(),
                            Actor.currentOrganisation())
                    .toPerson(writer.id()));
        }
    }
}
