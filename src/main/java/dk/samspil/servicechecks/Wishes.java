package dk.samspil.servicechecks;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.journal.Journal;
import dk.samspil.organisations.Organisations;
import dk.samspil.reference.Need;
import dk.samspil.web.Refusal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Needs that are not covered, on a list that every organisation sees (ønskesedlen). */
@Component
@Transactional
public class Wishes {

    private final WishRepository wishes;
    private final ServiceChecks checks;
    private final Organisations organisations;
    private final Journal journal;
    private final ApplicationEventPublisher bells;
    private final Clock clock;

    Wishes(
            WishRepository wishes,
            ServiceChecks checks,
            Organisations organisations,
            Journal journal,
            ApplicationEventPublisher bells,
            Clock clock) {
        this.wishes = wishes;
        this.checks = checks;
        this.organisations = organisations;
        this.journal = journal;
        this.bells = bells;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    WishRepository.Found page(@Nullable Need need, @Nullable String municipality, int page) {
        return wishes.page(need, municipality, page);
    }

    @Transactional(readOnly = true)
    Optional<Wish> own(Need need) {
        return wishes.own(Actor.currentOrganisation(), need);
    }

    /** Only for a need that one's own service check calls uncovered, in part or whole; sending it twice wishes once. */
    public void make(UUID id, Need need, String text, String contact, String phone) {
        var line = checks.own().lines().get(need);
        var coverage = line == null ? null : line.value().coverage();
        if (coverage == null || coverage == Coverage.FULL) {
            throw new Refusal("text", "servicechecks.problem.covered");
        }
        var own = organisations.own();
        var wish = new Wish(id, own.id(), own.name(), own.municipality(), need, text, contact, phone, clock.instant());
        if (wishes.add(wish)) {
            journal.changed("servicechecks.wished", id);
            bells.publishEvent(new NeedWanted(id));
        }
    }

    public void withdraw(UUID id) {
        if (!wishes.withdraw(id, clock.instant())) {
            throw new NotHere();
        }
        journal.changed("servicechecks.wishWithdrawn", id);
    }
}
