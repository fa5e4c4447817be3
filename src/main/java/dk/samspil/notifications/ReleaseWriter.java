package dk.samspil.notifications;

import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.registers.Release;
import dk.samspil.registers.Releases;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks a party whether something of its agreement may be shown outside; and the receipt of a yes on the phone, or of one taken back there. */
@Component
class ReleaseWriter {

    private final Collaborations collaborations;
    private final Agreements agreements;
    private final Releases releases;
    private final Links links;
    private final Readers readers;

    ReleaseWriter(
            Collaborations collaborations, Agreements agreements, Releases releases, Links links, Readers readers) {
        this.collaborations = collaborations;
        this.agreements = agreements;
        this.releases = releases;
        this.links = links;
        this.readers = readers;
    }

    /** Nothing where it has said yes, once a newer edition is signed, nor in a room that rests. */
    @Transactional
    Optional<Letter> asked(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var release = releases.release(order.subject());
        var agreement = agreements.agreement(release.agreement());
        return room.isResting()
                        || release.isOvertaken(agreement)
                        || release.yes(order.requireTo()).isPresent()
                ? Optional.empty()
                : readers.contact(room, order.requireTo()).map(reader -> ask(order, room, agreement, release, reader));
    }

    @Transactional(readOnly = true)
    Optional<Letter> receipt(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var release = releases.release(order.subject());
        var agreement = agreements.agreement(release.agreement());
        var writer = readers.person(order.requirePerson()).name();
        return readers.contact(room, order.requireTo())
                .map(reader -> Composer.of(order.kind(), reader, room.name())
                        .say("what", writer, agreement.title(), room.name())
                        .quote(reader.t().of(release.kind()))
                        .say("wrong")
                        .call(writer, order.askerPhone(room))
                        .letter());
    }

    private Letter ask(MailOrder order, Room room, Agreement agreement, Release release, Reader reader) {
        links.revoke(LinkPurpose.RELEASE, order.requireTo(), room.place(), order.subject());
        var link = links.mint(
                LinkPurpose.RELEASE, order.requireTo(), room.place(), order.subject(), reader.name(), reader.address());
        return Composer.of(order.kind(), reader, agreement.title())
                .say("what", order.asker(room), room.name(), agreement.title())
                .quote(reader.t().of(release.kind(), "mail"))
                .say("how")
                .call(order.asker(room), order.askerPhone(room))
                .button(link)
                .letter();
    }
}
