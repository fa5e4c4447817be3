package dk.samspil.notifications;

import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.guests.Guests;
import dk.samspil.ladders.Ladders;
import dk.samspil.rolesplits.RoleSplits;
import dk.samspil.rounds.Round;
import dk.samspil.rounds.RoundId;
import dk.samspil.rounds.Rounds;
import dk.samspil.sixanswers.SixAnswers;
import dk.samspil.understandings.Understandings;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was said on the phone, as a colleague at another party wrote it down: so that whoever said it can say it is wrong. */
@Component
class ReceiptWriter {

    private final Collaborations collaborations;
    private final Guests guests;
    private final Rounds rounds;
    private final SixAnswers sixAnswers;
    private final Ladders ladders;
    private final RoleSplits roleSplits;
    private final Understandings understandings;
    private final Readers readers;

    ReceiptWriter(
            Collaborations collaborations,
            Guests guests,
            Rounds rounds,
            SixAnswers sixAnswers,
            Ladders ladders,
            RoleSplits roleSplits,
            Understandings understandings,
            Readers readers) {
        this.collaborations = collaborations;
        this.guests = guests;
        this.rounds = rounds;
        this.sixAnswers = sixAnswers;
        this.ladders = ladders;
        this.roleSplits = roleSplits;
        this.understandings = understandings;
        this.readers = readers;
    }

    @Transactional(readOnly = true)
    Optional<Letter> answer(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var round = rounds.round(new RoundId(order.subject()));
        return readers.contact(room, order.requireTo())
                .map(reader -> Composer.of(order.kind(), reader, room.name())
                        .say("what", writer(order), room.name())
                        .list(said(room, round, order, reader.t()))
                        .say("wrong")
                        .call(writer(order), order.askerPhone(room))
                        .letter());
    }

    /** Whether the others' words fit. */
    @Transactional(readOnly = true)
    Optional<Letter> fit(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        return readers.contact(room, order.requireTo())
                .map(reader -> Composer.of(order.kind(), reader, room.name())
                        .say("what", writer(order), room.name())
                        .list(understandings.responses(new RoundId(order.subject())).stream()
                                .filter(one -> one.organisation().equals(order.requireTo()))
                                .map(one -> room.nameOf(one.to()) + ": "
                                        + (reader.t().of(one.fit()) + ". " + one.words()).strip())
                                .sorted()
                                .toList())
                        .say("wrong")
                        .call(writer(order), order.askerPhone(room))
                        .letter());
    }

    @Transactional(readOnly = true)
    Optional<Letter> yes(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        return readers.contact(room, order.requireTo())
                .map(reader -> Composer.of(order.kind(), reader, room.name())
                        .say("what", writer(order), room.name())
                        .say("wrong")
                        .call(writer(order), order.askerPhone(room))
                        .letter());
    }

    @Transactional(readOnly = true)
    Optional<Letter> no(MailOrder order) {
        var invitation = guests.newest(order.requirePlace(), order.requireTo());
        return readers.at(invitation.contactAddress(), invitation.contactName())
                .map(reader -> Composer.of(order.kind(), reader, invitation.collaboration())
                        .say("what", writer(order), invitation.collaboration())
                        .say("wrong")
                        .letter());
    }

    private List<String> said(Room room, Round round, MailOrder order, Texts t) {
        return switch (round.kind()) {
            case SIX_ANSWERS ->
                sixAnswers.receipt(round.id(), order.requireTo()).stream()
                        .map(given -> t.of(given.question()) + " " + t.of(given.view()) + ". " + given.words())
                        .toList();
            case LADDER -> ladders.receipt(round.id(), order.requireTo(), t);
            case ROLE_SPLIT -> roleSplits.receipt(round.id(), order.requireTo(), t);
            case UNDERSTANDING ->
                understandings.receipt(round.id(), order.requireTo()).entrySet().stream()
                        .map(one -> room.nameOf(one.getKey()) + ": " + one.getValue())
                        .sorted()
                        .toList();
        };
    }

    /** Who wrote it down. */
    private String writer(MailOrder order) {
        return readers.person(order.requirePerson()).name();
    }
}
