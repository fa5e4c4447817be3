package dk.samspil.notifications;

import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.signatures.Codes;
import dk.samspil.signatures.Signatories;
import dk.samspil.signatures.Signatory;
import dk.samspil.signatures.Signing;
import dk.samspil.signatures.Signings;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks those who sign an agreement, sends them the code to do it with, and everybody the sealed document. */
@Component
class SignatureWriter {

    /** A signed agreement is looked for long after it was signed. */
    private static final Duration KEPT = Duration.ofDays(365);

    private final Collaborations collaborations;
    private final Agreements agreements;
    private final Signings signings;
    private final Signatories signatories;
    private final Codes codes;
    private final Links links;
    private final Readers readers;
    private final Clock clock;

    SignatureWriter(
            Collaborations collaborations,
            Agreements agreements,
            Signings signings,
            Signatories signatories,
            Codes codes,
            Links links,
            Readers readers,
            Clock clock) {
        this.collaborations = collaborations;
        this.agreements = agreements;
        this.signings = signings;
        this.signatories = signatories;
        this.codes = codes;
        this.links = links;
        this.readers = readers;
        this.clock = clock;
    }

    /** Nothing where somebody has been named meanwhile. */
    @Transactional
    Optional<Letter> whoSigns(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var agreement = agreements.agreement(new AgreementId(order.subject()));
        boolean isShort = signatories.own(agreement.id()).size() < signatories.needed(agreement.id());
        return waiting(agreement).isPresent() && isShort
                ? readers.contact(room, order.requireTo())
                        .map(reader -> Composer.of(order.kind(), reader, agreement.title())
                                .say("what", agreement.title(), room.name())
                                .say("how")
                                .button(link(LinkPurpose.SIGNATORIES, order, room, reader))
                                .letter())
                : Optional.empty();
    }

    /** To the one who signs; nothing where they have, or somebody else does. */
    @Transactional
    Optional<Letter> asked(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var one = signatories.signatory(order.subject());
        var agreement = agreements.agreement(one.agreement());
        return waiting(agreement)
                .filter(signing -> !room.isResting() && !one.gone() && !signing.hasSigned(one.id()))
                .flatMap(signing -> readers.at(one.address(), one.name()))
                .map(reader -> Composer.of(order.kind(), reader, agreement.title())
                        .say("what", room.nameOf(order.requireTo()), agreement.title())
                        .say("how")
                        .button(link(LinkPurpose.SIGNATURE, order, room, reader))
                        .letter());
    }

    @Transactional
    Optional<Letter> code(MailOrder order) {
        return codes.mint(order.subject())
                .flatMap(sent -> readers.at(sent.to().address(), sent.to().name())
                        .map(reader -> Composer.of(order.kind(), reader, sent.digits())
                                .say("what", sent.digits(), titleOf(sent.to()))
                                .say("notYou")
                                .letter()));
    }

    @Transactional(readOnly = true)
    Optional<Letter> voided(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var one = signatories.signatory(order.subject());
        return readers.at(one.address(), one.name())
                .map(reader -> Composer.of(order.kind(), reader, titleOf(one))
                        .say("what", titleOf(one), room.name())
                        .say("next")
                        .call(order.asker(room), order.askerPhone(room))
                        .letter());
    }

    @Transactional
    Optional<Letter> paper(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var agreement = agreements.of(new EditionId(order.subject()));
        return waiting(agreement)
                .filter(signing -> signing.signatures().anyMatch(one -> one.waitsForWordOf(order.requireTo())))
                .flatMap(signing -> readers.contact(room, order.requireTo()))
                .map(reader -> Composer.of(order.kind(), reader, agreement.title())
                        .say("what", order.asker(room), agreement.title())
                        .call(order.asker(room), order.askerPhone(room))
                        .button(link(LinkPurpose.SIGNED_PAPER, order, room, reader))
                        .letter());
    }

    @Transactional
    Optional<Letter> sealed(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var agreement = agreements.of(new EditionId(order.subject()));
        return readers.contact(room, order.requireTo())
                .map(reader -> sealed(order, room, agreement, order.subject(), reader));
    }

    /** Whoever the others write to as well has it already. */
    @Transactional
    Optional<Letter> sealedForSigner(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var one = signatories.signatory(order.subject());
        var agreement = agreements.agreement(one.agreement());
        boolean isContact = room.party(order.requireTo())
                .filter(party -> party.contact().address().equalsIgnoreCase(one.address()))
                .isPresent();
        return agreement.editions().stream()
                .filter(edition -> edition.isSigned() && !isContact)
                .findFirst()
                .flatMap(edition -> readers.at(one.address(), one.name())
                        .map(reader ->
                                sealed(order, room, agreement, edition.id().value(), reader)));
    }

    private Letter sealed(MailOrder order, Room room, Agreement agreement, UUID edition, Reader reader) {
        var path = links.mint(
                LinkPurpose.SEALED,
                order.requireTo(),
                room.place(),
                edition,
                reader.name(),
                reader.address(),
                clock.instant().plus(KEPT));
        return Composer.of(order.kind(), reader, agreement.title())
                .say("what", agreement.title(), room.name())
                .button(path)
                .letter();
    }

    private String link(LinkPurpose purpose, MailOrder order, Room room, Reader reader) {
        links.revoke(purpose, order.requireTo(), room.place(), order.subject());
        return links.mint(purpose, order.requireTo(), room.place(), order.subject(), reader.name(), reader.address());
    }

    private String titleOf(Signatory one) {
        return agreements.agreement(one.agreement()).title();
    }

    private Optional<Signing> waiting(Agreement agreement) {
        return agreement.underWay().filter(Edition::isFinal).map(Edition::id).flatMap(signings::of);
    }
}
