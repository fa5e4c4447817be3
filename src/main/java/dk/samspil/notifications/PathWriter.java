package dk.samspil.notifications;

import dk.samspil.collaborations.Collaborations;
import dk.samspil.paths.Paths;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the parties have decided on their way, told to those who did not write it down; and that a pause is over, to all. */
@Component
class PathWriter {

    private final Collaborations collaborations;
    private final Paths paths;
    private final Readers readers;

    PathWriter(Collaborations collaborations, Paths paths, Readers readers) {
        this.collaborations = collaborations;
        this.paths = paths;
        this.readers = readers;
    }

    @Transactional(readOnly = true)
    Optional<Letter> decided(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var decision = paths.decision(room.place(), order.subject());
        var writer = room.party(decision.organisation());
        return readers.contact(room, order.requireTo())
                .map(reader -> Composer.of(order.kind(), reader, room.name())
                        .say("what", writer.map(party -> party.name()).orElse(""), room.name())
                        .say("outcome", reader.t().of(decision.outcome()))
                        .quote(decision.words())
                        .say("then")
                        .call(
                                writer.map(party -> party.contact().name()).orElse(""),
                                writer.map(party -> party.contact().phone()).orElse(""))
                        .button(room.path() + "/plan")
                        .letter());
    }

    /** Says nothing where they have begun again, or decided otherwise, in the meantime. */
    @Transactional(readOnly = true)
    Optional<Letter> pauseOver(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var until = paths.decision(room.place(), order.subject()).until();
        return until != null && until.equals(room.pausedUntil())
                ? readers.contact(room, order.requireTo())
                        .map(reader -> Composer.of(order.kind(), reader, room.name())
                                .say("what", room.name(), reader.t().date(until))
                                .say("then")
                                .button(room.path() + "/plan")
                                .letter())
                : Optional.empty();
    }
}
