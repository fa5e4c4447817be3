package dk.samspil.signatures;

import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.PublicStanding;
import dk.samspil.seals.Known;
import dk.samspil.seals.SealedThing;
import dk.samspil.web.Today;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells whoever holds a sealed agreement whether it is in force. It was sealed when all had signed, so it is complete. */
@Component
class SealedAgreement implements SealedThing {

    private static final String PREFIX = "agreement/";

    private final PublicStanding standing;
    private final Clock clock;

    SealedAgreement(PublicStanding standing, Clock clock) {
        this.standing = standing;
        this.clock = clock;
    }

    static String subject(EditionId edition) {
        return PREFIX + edition;
    }

    @Override
    public Optional<Known> of(String subject) {
        return subject.startsWith(PREFIX)
                ? standing.of(new EditionId(UUID.fromString(subject.substring(PREFIX.length()))))
                        .map(this::known)
                : Optional.empty();
    }

    private Known known(PublicStanding.Became became) {
        return new Known(became.title(), became.parties(), standing(became), became.from(), became.to());
    }

    private Known.Standing standing(PublicStanding.Became became) {
        var today = Today.by(clock);
        if (became.to() != null && became.to().isBefore(today)) {
            return became.replaced() ? Known.Standing.REPLACED : Known.Standing.ENDED;
        }
        return became.from().isAfter(today) ? Known.Standing.NOT_YET : Known.Standing.IN_FORCE;
    }
}
