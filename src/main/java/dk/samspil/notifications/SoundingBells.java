package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.soundings.LetterDue;
import dk.samspil.soundings.SoundingAnswered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that a letter to one of many is due, and what is said on the phone. */
@Component
class SoundingBells {

    private final Mailroom mailroom;

    SoundingBells(Mailroom mailroom) {
        this.mailroom = mailroom;
    }

    @EventListener
    void on(LetterDue due) {
        switch (due.letter()) {
            case INVITATION -> order(MailKind.SOUNDING, due);
            case MOVED -> order(MailKind.SOUNDING_MOVED, due);
            case CANCELLED -> order(MailKind.SOUNDING_CANCELLED, due);
            case SUMMARY -> order(MailKind.SOUNDING_SUMMARY, due);
        }
    }

    @EventListener
    void on(SoundingAnswered answered) {
        if (answered.channel() == Channel.PHONE && Actor.current() instanceof Actor.Person writer) {
            mailroom.order(order(MailKind.RECEIPT_SOUNDING, answered.sounding(), answered.organisation())
                    .toPerson(writer.id()));
        }
    }

    private void order(MailKind kind, LetterDue due) {
        mailroom.order(order(kind, due.sounding(), due.organisation()));
    }

    private static MailOrder order(MailKind kind, PlaceId sounding, OrganisationId to) {
        return MailOrder.between(kind, sounding.value(), sounding, to, Actor.currentOrganisation());
    }
}
