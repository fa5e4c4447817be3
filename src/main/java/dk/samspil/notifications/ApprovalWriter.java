package dk.samspil.notifications;

import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.hearings.Hearings;
import dk.samspil.hearings.Standing;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a finished agreement before a party with a link to approve it by, and tells it when what it said holds no longer. */
@Component
class ApprovalWriter {

    private final Collaborations collaborations;
    private final Agreements agreements;
    private final Hearings hearings;
    private final Links links;
    private final Readers readers;

    ApprovalWriter(
            Collaborations collaborations, Agreements agreements, Hearings hearings, Links links, Readers readers) {
        this.collaborations = collaborations;
        this.agreements = agreements;
        this.hearings = hearings;
        this.links = links;
        this.readers = readers;
    }

    /** Nothing where it is being written on again, or the party has approved meanwhile; nor in a room that rests. */
    @Transactional
    Optional<Letter> asked(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var agreement = agreement(order);
        boolean waits = !room.isResting()
                && agreement.isBetween(order.requireTo())
                && standing(order, agreement).filter(one -> !one.isApproved()).isPresent();
        return waits
                ? readers.contact(room, order.requireTo()).map(reader -> ask(order, room, agreement, reader))
                : Optional.empty();
    }

    @Transactional
    Optional<Letter> reopened(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var agreement = agreement(order);
        links.revoke(LinkPurpose.AGREEMENT_APPROVAL, order.requireTo(), room.place(), order.subject());
        return readers.contact(room, order.requireTo())
                .map(reader -> Composer.of(order.kind(), reader, agreement.title())
                        .say("what", order.asker(room), agreement.title(), room.name())
                        .say("next")
                        .call(order.asker(room), order.askerPhone(room))
                        .button(agreement.path())
                        .letter());
    }

    @Transactional(readOnly = true)
    Optional<Letter> receipt(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var agreement = agreement(order);
        var writer = readers.person(order.requirePerson()).name();
        return standing(order, agreement)
                .filter(one -> !one.approvals().isEmpty())
                .flatMap(said -> readers.contact(room, order.requireTo())
                        .map(reader -> Composer.of(order.kind(), reader, agreement.title())
                                .say("what", writer, agreement.title(), room.name())
                                .list(said.approvals().stream()
                                        .sorted(Comparator.comparing(one -> one.on()))
                                        .map(one -> reader.t()
                                                .get(
                                                        "hearings.hasApproved",
                                                        one.title(reader.t()),
                                                        reader.t().date(one.on())))
                                        .toList())
                                .say("wrong")
                                .call(writer, order.askerPhone(room))
                                .letter()));
    }

    private Letter ask(MailOrder order, Room room, Agreement agreement, Reader reader) {
        links.revoke(LinkPurpose.AGREEMENT_APPROVAL, order.requireTo(), room.place(), order.subject());
        var path = links.mint(
                LinkPurpose.AGREEMENT_APPROVAL,
                order.requireTo(),
                room.place(),
                order.subject(),
                reader.name(),
                reader.address());
        return Composer.of(order.kind(), reader, agreement.title())
                .say("what", agreement.title(), room.name())
                .say("how")
                .call(order.asker(room), order.askerPhone(room))
                .button(path)
                .letter();
    }

    private Agreement agreement(MailOrder order) {
        return agreements.of(new EditionId(order.subject()));
    }

    private Optional<Standing> standing(MailOrder order, Agreement agreement) {
        return hearings.text(new EditionId(order.subject()))
                .map(text -> hearings.standing(agreement, text, order.requireTo()));
    }
}
