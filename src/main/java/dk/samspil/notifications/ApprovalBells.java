package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Channel;
import dk.samspil.hearings.ApprovalAsked;
import dk.samspil.hearings.ApprovalNoted;
import dk.samspil.hearings.ApprovalVoided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears when a finished agreement is put before the parties, approved on the phone, and written on after somebody had approved. */
@Component
class ApprovalBells {

    private final Mailroom mailroom;

    ApprovalBells(Mailroom mailroom) {
        this.mailroom = mailroom;
    }

    /** Whoever finished it knows; whoever answered with a link and has more to answer gets the next. */
    @EventListener
    void on(ApprovalAsked asked) {
        boolean itself = asked.organisation().equals(Actor.currentOrganisation());
        if (!itself || Actor.current() instanceof Actor.LinkHolder) {
            order(MailKind.AGREEMENT_APPROVAL, asked.edition(), asked.place(), asked.organisation());
        }
    }

    @EventListener
    void on(ApprovalNoted noted) {
        if (noted.channel() == Channel.PHONE && Actor.current() instanceof Actor.Person writer) {
            mailroom.order(MailOrder.between(
                            MailKind.RECEIPT_AGREEMENT,
                            noted.edition().value(),
                            noted.place(),
                            noted.organisation(),
                            Actor.currentOrganisation())
                    .toPerson(writer.id()));
        }
    }

    /** Whoever opened it again knows. */
    @EventListener
    void on(ApprovalVoided voided) {
        if (!voided.organisation().equals(Actor.currentOrganisation())) {
            order(MailKind.AGREEMENT_REOPENED, voided.edition(), voided.place(), voided.organisation());
        }
    }

    private void order(MailKind kind, EditionId edition, PlaceId place, OrganisationId to) {
        mailroom.order(MailOrder.between(kind, edition.value(), place, to, Actor.currentOrganisation()));
    }
}
