package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.journal.Journal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails that did not arrive (kom ikke frem): told to the organisation that caused them, so that somebody calls instead. */
@Service
public class Returned {

    private final ReturnedRepository repository;
    private final TransactionTemplate transaction;
    private final Journal journal;
    private final Ids ids;

    Returned(ReturnedRepository repository, TransactionTemplate transaction, Journal journal, Ids ids) {
        this.repository = repository;
        this.transaction = transaction;
        this.journal = journal;
        this.ids = ids;
    }

    /** What the actor's organisation has caused that did not arrive and nobody has seen to, newest first; twenty at most. */
    @Transactional(readOnly = true)
    public List<ReturnedMail> waiting() {
        return repository.waiting(Actor.currentOrganisation());
    }

    /** Somebody has called, or written the address anew. */
    @Transactional
    void settle(UUID mail) {
        if (!repository.forget(mail, Actor.currentOrganisation())) {
            throw new NotHere();
        }
        journal.changed("notifications.sawToReturned", mail);
    }

    /** A mail nobody is behind (a sign-in) is nobody's to mend. */
    void note(MailOrder order, Reader reader) {
        var from = order.from();
        if (from != null) {
            new Actor.Job("notifications", from)
                    .run(() -> transaction.executeWithoutResult(status -> note(order, reader, from)));
        }
    }

    private void note(MailOrder order, Reader reader, OrganisationId from) {
        repository.insert(ids.next(), from, order, reader.name(), masked(reader.address()));
    }

    /** "i…@naboer.example": enough for who typed it to see the mistake, too little for anybody else. */
    static String masked(String address) {
        int at = address.indexOf('@');
        return at < 1 ? "…" : address.charAt(0) + "…" + address.substring(at);
    }
}
