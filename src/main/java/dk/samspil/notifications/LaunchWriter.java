package dk.samspil.notifications;

import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.launches.LaunchLine;
import dk.samspil.launches.Launches;
import dk.samspil.web.Today;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks those who wanted to do something differently whether they do; and the receipt of what they said on the phone. */
@Component
class LaunchWriter {

    private final Collaborations collaborations;
    private final Launches launches;
    private final Links links;
    private final Readers readers;
    private final Clock clock;

    LaunchWriter(Collaborations collaborations, Launches launches, Links links, Readers readers, Clock clock) {
        this.collaborations = collaborations;
        this.launches = launches;
        this.links = links;
        this.readers = readers;
        this.clock = clock;
    }

    /** Nothing where it has been struck, answered, moved to a later day or to another party; nor in a room that rests. */
    @Transactional
    Optional<Letter> asked(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var today = Today.by(clock);
        return line(order)
                .filter(line -> !room.isResting() && line.going() == null)
                .filter(line -> order.requireTo().equals(line.party()))
                .filter(line ->
                        line.askedOn().filter(day -> !day.isAfter(today)).isPresent())
                .flatMap(
                        line -> readers.contact(room, order.requireTo()).map(reader -> ask(order, room, line, reader)));
    }

    @Transactional(readOnly = true)
    Optional<Letter> receipt(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var writer = readers.person(order.requirePerson()).name();
        var phone = room.party(Objects.requireNonNull(order.from()))
                .map(LaunchWriter::phone)
                .orElse("");
        return line(order)
                .flatMap(line -> Optional.ofNullable(line.going())
                        .flatMap(going -> readers.contact(room, order.requireTo())
                                .map(reader -> Composer.of(order.kind(), reader, room.name())
                                        .say("what", writer, line.about(), room.name())
                                        .quote((reader.t().of(going.goes()) + ". " + going.words()).strip())
                                        .say("wrong")
                                        .call(writer, phone)
                                        .letter())));
    }

    private Letter ask(MailOrder order, Room room, LaunchLine line, Reader reader) {
        links.revoke(LinkPurpose.GOES, order.requireTo(), room.place(), order.subject());
        var link = links.mint(
                LinkPurpose.GOES, order.requireTo(), room.place(), order.subject(), reader.name(), reader.address());
        return Composer.of(order.kind(), reader, room.name())
                .say("what", line.about(), room.name())
                .quote(line.words())
                .say("how")
                .button(link)
                .letter();
    }

    private Optional<LaunchLine> line(MailOrder order) {
        return launches.of(order.requirePlace()).stream()
                .filter(line -> line.id().equals(order.subject()))
                .findFirst();
    }

    private static String phone(Party party) {
        return party.contact().phone();
    }
}
