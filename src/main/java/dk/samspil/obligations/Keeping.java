package dk.samspil.obligations;

import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.ContentsChosen;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionEnded;
import dk.samspil.agreements.EditionSigned;
import dk.samspil.agreements.EditionWentOn;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what becomes of an edition: what it promises begins, is carried into the next, and falls away when it holds no longer. */
@Component
class Keeping {

    private final Agreements agreements;
    private final Promises promises;
    private final Obligations obligations;

    Keeping(Agreements agreements, Promises promises, Obligations obligations) {
        this.agreements = agreements;
        this.promises = promises;
        this.obligations = obligations;
    }

    /** The first edition has none before it, and nothing is carried over. */
    @EventListener
    void on(ContentsChosen chosen) {
        var agreement = agreements.agreement(chosen.agreement());
        promises.carryOver(agreement, agreement.edition(chosen.edition()).orElseThrow());
    }

    /** The one before holds no longer than to the day before; those before that have long been over. */
    @EventListener
    void on(EditionSigned signed) {
        var agreement = agreements.agreement(signed.agreement());
        var next = agreement.edition(signed.edition()).orElseThrow();
        var dayBefore = Objects.requireNonNull(next.startsOn()).minusDays(1);
        agreement.editions().stream()
                .filter(Edition::isSigned)
                .filter(edition -> edition.equals(next) || dayBefore.equals(edition.lastDay()))
                .forEach(edition -> obligations.settle(agreement, edition.id()));
    }

    @EventListener
    void on(EditionEnded ended) {
        obligations.settle(agreements.agreement(ended.agreement()), ended.edition());
    }

    @EventListener
    void on(EditionWentOn wentOn) {
        obligations.settle(agreements.agreement(wentOn.agreement()), wentOn.edition());
    }
}
