package dk.samspil.notifications;

import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.renewals.AgreementEnding;
import dk.samspil.renewals.Ahead;
import dk.samspil.renewals.Arrivals;
import dk.samspil.renewals.Endings;
import dk.samspil.renewals.LastDays;
import dk.samspil.web.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes of agreements that run out or are to end, and of those that were brought in. Nothing where it has been settled meanwhile. */
@Component
class AgreementEndWriter {

    private final Collaborations collaborations;
    private final Agreements agreements;
    private final LastDays lastDays;
    private final Endings endings;
    private final Arrivals arrivals;
    private final Readers readers;
    private final Clock clock;

    AgreementEndWriter(
            Collaborations collaborations,
            Agreements agreements,
            LastDays lastDays,
            Endings endings,
            Arrivals arrivals,
            Readers readers,
            Clock clock) {
        this.collaborations = collaborations;
        this.agreements = agreements;
        this.lastDays = lastDays;
        this.endings = endings;
        this.arrivals = arrivals;
        this.readers = readers;
        this.clock = clock;
    }

    /** Written late, because nobody was at work that day, it is written all the same, unless the next one's day has come. */
    @Transactional(readOnly = true)
    Optional<Letter> reminder(Ahead ahead, MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var edition = new EditionId(order.subject());
        var agreement = agreements.of(edition);
        return lastDays.unchosen(agreement.id())
                .filter(unchosen -> unchosen.id().equals(edition) && !room.isResting())
                .map(Edition::lastDay)
                .filter(last -> ahead.isDue(last, today()))
                .flatMap(last -> readers.contact(room, order.requireTo())
                        .map(reader -> Composer.of(
                                        order.kind(),
                                        reader,
                                        agreement.title(),
                                        reader.t().date(last))
                                .say(
                                        "what",
                                        agreement.title(),
                                        room.name(),
                                        reader.t().date(last))
                                .say("how")
                                .button(agreement.path())
                                .letter()));
    }

    @Transactional(readOnly = true)
    Optional<Letter> said(MailOrder order) {
        return standing(order).flatMap(ending -> ending(order, ending, ending.isEarly() ? "early" : "then"));
    }

    @Transactional(readOnly = true)
    Optional<Letter> stands(MailOrder order) {
        return standing(order).flatMap(ending -> ending(order, ending, "then"));
    }

    @Transactional(readOnly = true)
    Optional<Letter> gone(MailOrder order) {
        var ending = endings.ending(order.subject());
        return endings.of(ending.edition()).isPresent() ? Optional.empty() : ending(order, ending, "then");
    }

    /** Nothing to whoever has said already that it is right. */
    @Transactional(readOnly = true)
    Optional<Letter> arrival(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var edition = new EditionId(order.subject());
        var agreement = agreements.of(edition);
        return arrivals.of(edition)
                .filter(arrival -> arrival.waitsFor(agreement).stream()
                        .anyMatch(party -> party.organisation().equals(order.requireTo())))
                .flatMap(arrival -> readers.contact(room, order.requireTo())
                        .map(reader -> Composer.of(order.kind(), reader, agreement.title())
                                .say("what", arrival.byName(), order.asker(room), agreement.title(), room.name())
                                .say("how")
                                .button(agreement.path())
                                .call(arrival.byName(), order.askerPhone(room))
                                .letter()));
    }

    private Optional<Letter> ending(MailOrder order, AgreementEnding ending, String then) {
        var room = collaborations.room(order.requirePlace());
        var agreement = agreements.agreement(ending.agreement());
        return readers.contact(room, order.requireTo()).map(reader -> {
            var day = reader.t().date(ending.lastDay());
            return Composer.of(order.kind(), reader, agreement.title(), day)
                    .say("what", ending.byName(), nameOf(agreement, ending), agreement.title(), day)
                    .quote(ending.why())
                    .say(then, reader.t().date(ending.earliest()))
                    .button(agreement.path() + "/ophoer")
                    .call(ending.byName(), phone(room, ending))
                    .letter();
        });
    }

    private Optional<AgreementEnding> standing(MailOrder order) {
        return endings.of(endings.ending(order.subject()).edition())
                .filter(ending -> ending.id().equals(order.subject()));
    }

    private static String nameOf(Agreement agreement, AgreementEnding ending) {
        return agreement.party(ending.organisation()).orElseThrow().name();
    }

    private static String phone(Room room, AgreementEnding ending) {
        return room.party(ending.organisation())
                .map(party -> party.contact().phone())
                .orElse("");
    }

    private LocalDate today() {
        return Today.by(clock);
    }
}
