package dk.samspil.obligations;

import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;

import dk.samspil.access.Ids;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementKind;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.Editions;
import dk.samspil.agreements.Finishing;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** What agreements promise, for tests, through the desks. */
public class Promising {

    private final Agreeing agreeing;
    private final Agreements agreements;
    private final Finishing finishing;
    private final Editions editions;
    private final Promises promises;
    private final TransactionTemplate transaction;
    private final Ids ids;

    Promising(
            Agreeing agreeing,
            Agreements agreements,
            Finishing finishing,
            Editions editions,
            Promises promises,
            TransactionTemplate transaction,
            Ids ids) {
        this.agreeing = agreeing;
        this.agreements = agreements;
        this.finishing = finishing;
        this.editions = editions;
        this.promises = promises;
        this.transaction = transaction;
        this.ids = ids;
    }

    /** Inge's, beside the first clause of what is being written. */
    public Promise of(Agreement agreement, PromiseKind kind, Rhythm rhythm, LocalDate first) {
        var section = agreeing.sections(agreement).getFirst();
        return new Promise(
                ids.next(),
                section.edition(),
                agreement.place(),
                kind == PromiseKind.MILESTONE ? null : section.id(),
                kind,
                "Vi ser, hvordan det går",
                INGE.organisation(),
                "formanden",
                rhythm,
                first,
                1);
    }

    public Promise promised(Agreement agreement, PromiseKind kind, Rhythm rhythm, LocalDate first) {
        var promise = of(agreement, kind, rhythm, first);
        KAREN.does(() -> promises.add(promise));
        return promise;
    }

    /** From its first day until this one, or until it is ended. */
    public Edition signed(Agreement agreement, @Nullable LocalDate ends) {
        var edition = agreement.editions().getFirst();
        KAREN.does(() -> {
            finishing.settle(edition.id(), Agreeing.START, ends, 3, edition.version());
            finishing.finish(
                    edition.id(),
                    now(agreement).edition(edition.id()).orElseThrow().version());
        });
        return sign(agreement, edition.id());
    }

    /** The next edition, with everything carried over. */
    public EditionId amended(Agreement agreement, LocalDate starts) {
        var next = new EditionId(ids.next());
        KAREN.does(() -> transaction.executeWithoutResult(
                status -> editions.amend(agreement.id(), next, "Vi mødes oftere.", AgreementKind.FULL, starts, null)));
        return next;
    }

    public Edition finishedAndSigned(Agreement agreement, EditionId id) {
        KAREN.does(() ->
                finishing.finish(id, now(agreement).edition(id).orElseThrow().version()));
        return sign(agreement, id);
    }

    public void ended(EditionId id, LocalDate lastDay) {
        KAREN.does(() -> transaction.executeWithoutResult(status -> editions.end(id, lastDay)));
    }

    public void goneOn(EditionId id) {
        KAREN.does(() -> transaction.executeWithoutResult(status -> editions.goOn(id)));
    }

    private Edition sign(Agreement agreement, EditionId id) {
        KAREN.does(() -> transaction.executeWithoutResult(status -> editions.sign(id, UUID.randomUUID())));
        return KAREN.asks(() -> now(agreement)).edition(id).orElseThrow();
    }

    private Agreement now(Agreement agreement) {
        return agreements.agreement(agreement.id());
    }
}
