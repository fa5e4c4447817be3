package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails that did not arrive (kom ikke frem): told to the organisation that caused them, so that somebody calls instead. */
@Service
public class Returned {

    private final ReturnedRepository repository;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher bell;
    private final Ids ids;

    Returned(ReturnedRepository repository, TransactionTemplate transaction, ApplicationEventPublisher bell, Ids ids) {
        this.repository = repository;
        this.transaction = transaction;
        this.bell = bell;
        this.ids = ids;
    }

    /** What the actor's organisation has sent in a place that did not arrive, newest first. */
    @Transactional(readOnly = true)
    public List<ReturnedMail> in(PlaceId place) {
        return repository.in(Actor.currentOrganisation(), place);
    }

    /** A mail nobody is behind (a sign-in) is nobody's to mend. */
    void note(MailOrder order, String address) {
        var from = order.from();
        if (from != null) {
            new Actor.Job("notifications", from)
                    .run(() -> transaction.executeWithoutResult(status -> note(order, address, from)));
        }
    }

    private void note(MailOrder order, String address, OrganisationId from) {
        var id = ids.next();
        repository.insert(id, from, order, masked(address));
        bell.publishEvent(new MailRefused(id, from, order.place(), order.to()));
    }

    /** "i…@naboer.example": enough for who typed it to see the mistake, too little for anybody else. */
    static String masked(String address) {
        int at = address.indexOf('@');
        return at < 1 ? "…" : address.charAt(0) + "…" + address.substring(at);
    }
}
