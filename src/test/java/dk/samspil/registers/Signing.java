package dk.samspil.registers;

import static dk.samspil.Cast.KAREN;

import dk.samspil.Cast;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Editions;
import org.springframework.transaction.support.TransactionTemplate;

/** Signed agreements for tests; how they are signed is another room's business. */
public class Signing {

    private final Agreeing agreeing;
    private final Agreements agreements;
    private final Editions editions;
    private final TransactionTemplate transaction;
    private final Ids ids;

    Signing(Agreeing agreeing, Agreements agreements, Editions editions, TransactionTemplate transaction, Ids ids) {
        this.agreeing = agreeing;
        this.agreements = agreements;
        this.editions = editions;
        this.transaction = transaction;
        this.ids = ids;
    }

    public Agreement signed(PlaceId place, Cast... others) {
        return signed(agreeing.finished(place, others));
    }

    /** One that is finished. */
    public Agreement signed(Agreement finished) {
        var edition = finished.editions().getFirst().id();
        KAREN.does(() -> transaction.executeWithoutResult(status -> editions.sign(edition, ids.next())));
        return KAREN.asks(() -> agreements.agreement(finished.id()));
    }
}
