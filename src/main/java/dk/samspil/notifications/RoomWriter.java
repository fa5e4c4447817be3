package dk.samspil.notifications;

import dk.samspil.access.OrganisationId;
import dk.samspil.agreed.Agreed;
import dk.samspil.agreed.Change;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.PartyStatus;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens in a collaboration's room: a change that somebody is to make, a party that has left. */
@Component
class RoomWriter {

    private final Collaborations collaborations;
    private final Agreed agreed;
    private final Readers readers;

    RoomWriter(Collaborations collaborations, Agreed agreed, Readers readers) {
        this.collaborations = collaborations;
        this.agreed = agreed;
        this.readers = readers;
    }

    /** To the one who sees to it: when it is agreed, and again when its day comes near. */
    @Transactional(readOnly = true)
    Optional<Letter> change(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        if (order.kind() == MailKind.CHANGE_DUE && room.isResting()) {
            return Optional.empty();
        }
        return agreed.changes(room.place()).stream()
                .filter(change -> change.id().equals(order.subject()) && !change.isDone())
                .findFirst()
                .flatMap(change -> readers.contact(room, order.requireTo())
                        .map(reader -> letter(order, room.name(), change, reader)));
    }

    /** To those who stay: who has come in, has said no, or has left; nothing when that is no longer so. */
    @Transactional(readOnly = true)
    Optional<Letter> partyIs(PartyStatus now, MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        return room.party(new OrganisationId(order.subject()))
                .filter(party -> party.status() == now)
                .flatMap(party -> readers.contact(room, order.requireTo())
                        .map(reader -> Composer.of(order.kind(), reader, party.name(), room.name())
                                .say("what", party.name(), room.name())
                                .button(room.path())
                                .letter()));
    }

    /** To whoever is called at a party from now on; what was asked of the one before comes in mails of its own. */
    @Transactional(readOnly = true)
    Optional<Letter> contact(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        return readers.contact(room, order.requireTo())
                .map(reader -> Composer.of(order.kind(), reader, room.nameOf(order.requireTo()), room.name())
                        .say("what", room.nameOf(order.requireTo()), room.name())
                        .say("next")
                        .button(room.path())
                        .letter());
    }

    private static Letter letter(MailOrder order, String room, Change change, Reader reader) {
        return Composer.of(order.kind(), reader, room)
                .say("what", room, reader.t().weekday(change.due()))
                .quote(change.words())
                .say("done")
                .button("/samarbejder/" + change.place() + "/aftalt")
                .letter();
    }
}
