package dk.samspil.notifications;

import dk.samspil.accounts.SignInRequested;
import dk.samspil.organisations.CvrClaimedAgain;
import dk.samspil.organisations.OrganisationConfirmed;
import dk.samspil.people.MemberInvited;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what happens to people and organisations, and orders the mails about it in the same transaction. */
@Component
class OrganisationBells {

    private final Mailroom mailroom;

    OrganisationBells(Mailroom mailroom) {
        this.mailroom = mailroom;
    }

    @EventListener
    void on(SignInRequested asked) {
        mailroom.order(MailOrder.of(MailKind.SIGN_IN, asked.request()));
    }

    @EventListener
    void on(MemberInvited invited) {
        mailroom.order(MailOrder.own(MailKind.MEMBERSHIP, invited.invitation(), invited.organisation()));
    }

    @EventListener
    void on(OrganisationConfirmed confirmed) {
        mailroom.order(
                MailOrder.own(MailKind.CONFIRMED, confirmed.organisation().value(), confirmed.organisation()));
    }

    @EventListener
    void on(CvrClaimedAgain claimed) {
        mailroom.order(MailOrder.own(MailKind.CVR_CLAIMED, claimed.existing().value(), claimed.existing()));
    }
}
