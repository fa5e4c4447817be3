package dk.samspil.renewals;

import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.web.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The last day of an agreement about which the parties have not chosen yet: whoever does nothing lets it run out. */
@Service
public class LastDays {

    private final Agreements agreements;
    private final EndingRepository endings;
    private final Clock clock;

    LastDays(Agreements agreements, EndingRepository endings, Clock clock) {
        this.agreements = agreements;
        this.endings = endings;
        this.clock = clock;
    }

    /**
     * The edition that runs out unless the parties renew it, change it or say that it may end. Nothing once they have, or once its day
     * has passed; one of them asking to end sooner chooses nothing for the others.
     */
    @Transactional(readOnly = true)
    public Optional<Edition> unchosen(AgreementId id) {
        return unchosen(agreements.agreement(id));
    }

    Optional<Edition> unchosen(Agreement agreement) {
        var today = Today.by(clock);
        return agreement
                .lastSigned()
                .filter(edition -> runsOutFrom(edition, today))
                .filter(edition -> agreement.underWay().isEmpty())
                .filter(edition -> endings.standing(edition.id())
                        .filter(ending -> ending.ends(edition))
                        .isEmpty());
    }

    private static boolean runsOutFrom(Edition edition, LocalDate today) {
        var last = edition.lastDay();
        return last != null && !last.isBefore(today);
    }
}
