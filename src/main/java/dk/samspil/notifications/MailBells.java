package dk.samspil.notifications;

import dk.samspil.accounts.SignInRequested;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what has happened, and orders the mails about it in the same transaction. */
@Component
class MailBells {

    private final Mailroom mailroom;

    MailBells(Mailroom mailroom) {
        this.mailroom = mailroom;
    }

    @EventListener
    void on(SignInRequested asked) {
        mailroom.order(MailOrder.of(MailKind.SIGN_IN, asked.request()));
    }
}
