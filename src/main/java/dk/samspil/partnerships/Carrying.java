package dk.samspil.partnerships;

import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.ContentsChosen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Carries a partnership from one edition into the next, to be written on. */
@Component
class Carrying {

    private final Agreements agreements;
    private final Partnerships partnerships;

    Carrying(Agreements agreements, Partnerships partnerships) {
        this.agreements = agreements;
        this.partnerships = partnerships;
    }

    @EventListener
    void on(ContentsChosen chosen) {
        var agreement = agreements.agreement(chosen.agreement());
        agreement.edition(chosen.edition()).ifPresent(next -> partnerships.carryOver(agreement, next));
    }
}
