package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Writes an ordered mail and sends it. The link in it is made and kept before the mail leaves, so that no mail carries a link
 * that does not work; when the mail does not leave, the next try makes a new one.
 */
@Component
class Delivery {

    private final Writers writers;
    private final Stationery stationery;
    private final Post post;
    private final Returned returned;

    Delivery(Writers writers, Stationery stationery, Post post, Returned returned) {
        this.writers = writers;
        this.stationery = stationery;
        this.post = post;
        this.returned = returned;
    }

    void deliver(MailOrder order, Instant orderedAt) {
        var letter = write(order);
        if (letter.isPresent()) {
            try {
                post.send(stationery.mail(order, orderedAt, letter.get()));
            } catch (Post.Refused refused) {
                returned.note(order, letter.get().reader());
            }
        }
    }

    /** Two days have passed, and nobody has taken it. */
    void giveUp(MailOrder order) {
        write(order).ifPresent(letter -> returned.note(order, letter.reader()));
    }

    private Optional<Letter> write(MailOrder order) {
        try {
            return new Actor.Job("notifications", order.to()).call(() -> writers.write(order));
        } catch (NotHere gone) {
            // What it was about is no longer there for the one it was for: nothing to say.
            return Optional.empty();
        }
    }
}
