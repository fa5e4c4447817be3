package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo's mails go no further than a page that shows them; one to {@code .invalid} (RFC 2606) does not even get there. */
@Component
@Profile("demo")
class DemoPost implements Post {

    private final DemoMailRepository mails;
    private final TransactionTemplate transaction;
    private final Ids ids;

    DemoPost(DemoMailRepository mails, TransactionTemplate transaction, Ids ids) {
        this.mails = mails;
        this.transaction = transaction;
        this.ids = ids;
    }

    @Override
    public void send(Mail mail) {
        if (mail.address().endsWith(".invalid")) {
            throw new Refused("nobody lives there");
        }
        new Actor.Job("notifications", null)
                .run(() -> transaction.executeWithoutResult(status -> mails.insert(ids.next(), mail)));
    }
}
