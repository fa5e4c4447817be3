package dk.samspil.renewals;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.Editions;
import dk.samspil.agreements.Holding;
import dk.samspil.journal.Journal;
import dk.samspil.renewals.AgreementEnding.Accord;
import dk.samspil.web.Refusal;
import dk.samspil.web.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an agreement end: with the notice that was agreed, sooner when all agree, and taken back until its last day is over. */
@Service
public class Endings {

    private final Agreements agreements;
    private final Editions editions;
    private final EndingRepository endings;
    private final Handovers handovers;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Endings(
            Agreements agreements,
            Editions editions,
            EndingRepository endings,
            Handovers handovers,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.editions = editions;
        this.endings = endings;
        this.handovers = handovers;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** The one that stands, or can still be agreed to. */
    @Transactional(readOnly = true)
    public Optional<AgreementEnding> of(EditionId edition) {
        return endings.standing(edition).filter(ending -> !hasLapsed(ending));
    }

    /** Also one that has been taken back. */
    @Transactional(readOnly = true)
    public AgreementEnding ending(UUID id) {
        return endings.find(id).orElseThrow(NotHere::new);
    }

    /** The first last day that the notice allows today; never later than the one it has anyway. */
    public LocalDate earliest(Edition edition) {
        var noticed = onceItHolds(edition, Today.by(clock).plusMonths(edition.noticeMonths()));
        var last = edition.lastDay();
        return last != null && last.isBefore(noticed) ? last : noticed;
    }

    /**
     * A party wants it to end, and the others are told. On the day it runs out anyway, that is to let it end; sooner than the notice
     * says, the others are asked. Sent twice, it is said once.
     */
    @Transactional
    public void say(UUID id, EditionId of, LocalDate lastDay, String why) {
        var agreement = held(of);
        var edition = agreement.edition(of).orElseThrow(NotHere::new);
        if (endings.find(id).isPresent()) {
            return;
        }
        requireOpen(agreement, edition, lastDay);
        endings.standing(of).filter(this::hasLapsed).ifPresent(asked -> endings.remove(asked.id(), clock.instant()));
        var ending = new AgreementEnding(
                id,
                agreement.place(),
                agreement.id(),
                of,
                Actor.currentOrganisation(),
                Actor.current().name(),
                clock.instant(),
                why,
                lastDay,
                earliest(edition),
                List.of());
        if (!endings.insert(ending)) {
            throw new Refusal("", "renewals.ending.problem.said");
        }
        journal.changed("renewals.saidEnding", agreement.place(), id);
        handovers.suggest(agreement, ending);
        events.publishEvent(new EndingSaid(agreement.place(), agreement.id(), id));
        endWhenAllAgree(agreement, ending);
    }

    /** A party agrees to end sooner. */
    @Transactional
    public void agree(UUID id) {
        var agreement = held(ending(id).edition());
        var ending = standing(id);
        if (ending.waitsFor(agreement).stream().noneMatch(party -> isOwn(party.organisation()))) {
            return;
        }
        requireAhead(ending);
        endings.agree(
                ending, new Accord(Actor.currentOrganisation(), Actor.current().name(), clock.instant()));
        journal.changed("renewals.agreedToEnd", agreement.place(), id);
        events.publishEvent(new EndingAgreed(agreement.place(), agreement.id(), id, Actor.currentOrganisation()));
        endWhenAllAgree(agreement, standing(id));
    }

    /** Whoever said it thinks better of it: it holds as long as was written. */
    @Transactional
    public void withdraw(UUID id) {
        var agreement = held(ending(id).edition());
        var ending = ending(id);
        if (!isOwn(ending.organisation())) {
            throw new Refusal("", "renewals.ending.problem.theirs");
        }
        requireAhead(ending);
        if (!endings.remove(id, clock.instant())) {
            return;
        }
        if (ending.stands(agreement)) {
            editions.goOn(ending.edition());
        }
        journal.changed("renewals.withdrewEnding", agreement.place(), id);
        events.publishEvent(new EndingGone(agreement.place(), agreement.id(), id, false));
    }

    /** Nobody waits for one who has gone: those who are left may all agree, while it can still be agreed to. */
    void withoutOne(AgreementEnding ending, OrganisationId gone) {
        var agreement = agreements.agreement(ending.agreement());
        var edition = agreement.edition(ending.edition()).orElseThrow();
        if (!ending.ends(edition)
                && !ending.hasLapsed(edition, Today.by(clock))
                && ending.waitsFor(agreement).stream()
                        .allMatch(party -> party.organisation().equals(gone))) {
            end(agreement, ending);
        }
    }

    /** A new edition has taken over before it came to that. */
    void overtaken(AgreementEnding ending) {
        if (endings.remove(ending.id(), clock.instant())) {
            events.publishEvent(new EndingGone(ending.place(), ending.agreement(), ending.id(), true));
        }
    }

    private void endWhenAllAgree(Agreement agreement, AgreementEnding ending) {
        if (ending.stands(agreement)) {
            end(agreement, ending);
        }
    }

    private void end(Agreement agreement, AgreementEnding ending) {
        editions.end(ending.edition(), ending.lastDay());
        events.publishEvent(new EndingStands(agreement.place(), agreement.id(), ending.id()));
    }

    private void requireOpen(Agreement agreement, Edition edition, LocalDate lastDay) {
        var today = Today.by(clock);
        if (!edition.isSigned() || edition.holding(today) == Holding.OVER) {
            throw new Refusal("", "renewals.ending.problem.over");
        }
        if (!agreement.lastSigned().equals(Optional.of(edition))) {
            throw new Refusal("", "renewals.ending.problem.later");
        }
        var first = onceItHolds(edition, today);
        if (lastDay.isBefore(first)) {
            throw new Refusal("lastDay", "renewals.ending.problem.past", first);
        }
        var last = edition.lastDay();
        if (last != null && lastDay.isAfter(last)) {
            throw new Refusal("lastDay", "renewals.ending.problem.after", last);
        }
    }

    /** That day, or the first one it holds. */
    private static LocalDate onceItHolds(Edition edition, LocalDate day) {
        var starts = Objects.requireNonNull(edition.startsOn());
        return starts.isAfter(day) ? starts : day;
    }

    private void requireAhead(AgreementEnding ending) {
        if (ending.lastDay().isBefore(Today.by(clock))) {
            throw new Refusal("", "renewals.ending.problem.over");
        }
    }

    private boolean hasLapsed(AgreementEnding ending) {
        var edition = agreements.of(ending.edition()).edition(ending.edition()).orElseThrow();
        return ending.hasLapsed(edition, Today.by(clock));
    }

    private AgreementEnding standing(UUID id) {
        var ending = ending(id);
        return endings.standing(ending.edition())
                .filter(one -> one.id().equals(id))
                .orElseThrow(() -> new Refusal("", "renewals.ending.problem.gone"));
    }

    /** One at a time in the place, and only for those who agreed. */
    private Agreement held(EditionId edition) {
        return agreements.held(edition).requireBetween(Actor.currentOrganisation());
    }

    private static boolean isOwn(OrganisationId organisation) {
        return organisation.equals(Actor.currentOrganisation());
    }
}
