package dk.samspil.renewals;

import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.EditionSigned;
import dk.samspil.collaborations.PartyLeft;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens elsewhere and settles an end: a new edition takes over in time, or the one who was waited for leaves. */
@Component
class Overtaken {

    private final Agreements agreements;
    private final EndingRepository repository;
    private final Endings endings;

    Overtaken(Agreements agreements, EndingRepository repository, Endings endings) {
        this.agreements = agreements;
        this.repository = repository;
        this.endings = endings;
    }

    @EventListener
    void on(EditionSigned signed) {
        var starts = Objects.requireNonNull(agreements
                .agreement(signed.agreement())
                .edition(signed.edition())
                .orElseThrow()
                .startsOn());
        repository.standing(signed.place()).stream()
                .filter(ending -> ending.agreement().equals(signed.agreement()))
                .filter(ending -> !ending.lastDay().isBefore(starts))
                .forEach(endings::overtaken);
    }

    @EventListener
    void on(PartyLeft left) {
        repository.standing(left.place()).forEach(ending -> endings.withoutOne(ending, left.organisation()));
    }
}
