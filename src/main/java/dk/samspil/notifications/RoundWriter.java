package dk.samspil.notifications;

import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.rounds.Round;
import dk.samspil.rounds.RoundId;
import dk.samspil.rounds.Rounds;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks a party to answer, reminds it once, and says when the answers lie open. Looks again each time whether there is reason to. */
@Component
class RoundWriter {

    private final Collaborations collaborations;
    private final Rounds rounds;
    private final Links links;
    private final Readers readers;

    RoundWriter(Collaborations collaborations, Rounds rounds, Links links, Readers readers) {
        this.collaborations = collaborations;
        this.rounds = rounds;
        this.links = links;
        this.readers = readers;
    }

    @Transactional
    Optional<Letter> asked(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var round = rounds.round(new RoundId(order.subject()));
        return toOneWhoHasNotAnswered(order, room, round, reader -> {
            links.revoke(round.kind().link(), order.requireTo(), room.place(), order.subject());
            return Composer.of(order.kind(), reader, room.name())
                    .say("what", order.asker(room), room.name())
                    .say("question", reader.t().get("notifications.about." + round.kind()))
                    .say("how", reader.t().weekday(round.due()))
                    .call(order.asker(room), order.askerPhone(room))
                    .button(link(round.kind().link(), order, round, reader))
                    .letter();
        });
    }

    @Transactional
    Optional<Letter> reminder(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var round = rounds.round(new RoundId(order.subject()));
        if (room.isResting()) {
            return Optional.empty();
        }
        return toOneWhoHasNotAnswered(
                order,
                room,
                round,
                reader -> Composer.of(order.kind(), reader, room.name())
                        .say("what", room.name(), reader.t().weekday(round.due()))
                        .say("question", reader.t().get("notifications.about." + round.kind()))
                        .call(order.asker(room), order.askerPhone(room))
                        .button(link(round.kind().link(), order, round, reader))
                        .letter());
    }

    /** Where there is something to say to what lies open, the link says it; whoever has an account sees the same signed in. */
    @Transactional
    Optional<Letter> shown(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var round = rounds.round(new RoundId(order.subject()));
        return round.visibleTo(order.requireTo(), rounds.today())
                ? readers.contact(room, order.requireTo()).map(reader -> shown(order, room, round, reader))
                : Optional.empty();
    }

    private Letter shown(MailOrder order, Room room, Round round, Reader reader) {
        var letter = Composer.of(order.kind(), reader, room.name())
                .say(round.silent().isEmpty() ? "all" : "day", room.name())
                .say("look", reader.t().get("notifications.about." + round.kind()));
        return round.kind()
                .afterwards()
                .map(purpose -> letter.say("link").button(link(purpose, order, round, reader)))
                .orElseGet(() -> letter.button(room.path() + "/" + round.kind().path()))
                .letter();
    }

    private Optional<Letter> toOneWhoHasNotAnswered(
            MailOrder order, Room room, Round round, Function<Reader, Letter> write) {
        return round.waitsFor(order.requireTo()) && !round.isShown(rounds.today())
                ? readers.contact(room, order.requireTo()).map(write)
                : Optional.empty();
    }

    private String link(LinkPurpose purpose, MailOrder order, Round round, Reader reader) {
        return links.mint(purpose, order.requireTo(), round.place(), order.subject(), reader.name(), reader.address());
    }
}
