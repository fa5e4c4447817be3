package dk.samspil.agreements;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Side;
import dk.samspil.collaborations.PartyLeft;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A party leaves the collaboration while an agreement is being made: nobody waits for it, and a text that was finished with its name in it is
 * open again, since those who are left agree about something else.
 */
@Component
class Leaving {

    private final AgreementRepository agreements;
    private final Finishing finishing;
    private final Clock clock;

    Leaving(AgreementRepository agreements, Finishing finishing, Clock clock) {
        this.agreements = agreements;
        this.finishing = finishing;
        this.clock = clock;
    }

    @EventListener
    void on(PartyLeft left) {
        var without = agreements.leave(left.place(), left.organisation(), clock.instant());
        agreements.in(left.place()).stream()
                .filter(agreement -> without.contains(agreement.id()))
                .forEach(agreement -> {
                    passOn(agreement, left.organisation());
                    agreement.editions().stream().filter(Edition::isFinal).forEach(finishing::reopen);
                });
    }

    private void passOn(Agreement agreement, OrganisationId gone) {
        if (agreement.finisher().equals(gone)) {
            var left = agreement.present();
            left.stream()
                    .filter(party -> party.side() == Side.AUTHORITY)
                    .findFirst()
                    .or(() -> left.stream().findFirst())
                    .ifPresent(next -> agreements.describe(
                            agreement.id(), agreement.title(), next.organisation(), agreement.version()));
        }
    }
}
