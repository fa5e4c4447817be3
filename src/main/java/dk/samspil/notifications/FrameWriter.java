package dk.samspil.notifications;

import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.access.OrganisationId;
import dk.samspil.principles.Dialogue;
import dk.samspil.principles.DialogueParty;
import dk.samspil.principles.Dialogues;
import dk.samspil.principles.Edition;
import dk.samspil.principles.Editions;
import dk.samspil.principles.Looks;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks a party whether it backs the local frame, and the host on the day to look at it again. */
@Component
class FrameWriter {

    private final Dialogues dialogues;
    private final Looks looks;
    private final Editions editions;
    private final Links links;
    private final Readers readers;

    FrameWriter(Dialogues dialogues, Looks looks, Editions editions, Links links, Readers readers) {
        this.dialogues = dialogues;
        this.looks = looks;
        this.editions = editions;
        this.links = links;
        this.readers = readers;
    }

    /** Nothing where it has said so already. */
    @Transactional
    Optional<Letter> asked(MailOrder order) {
        var dialogue = dialogues.dialogue(order.requirePlace());
        var edition = editions.edition(order.subject());
        return editions.backing(edition.id(), order.requireTo()).isPresent()
                ? Optional.empty()
                : reader(dialogue, order.requireTo()).map(reader -> ask(order, dialogue, edition, reader));
    }

    @Transactional(readOnly = true)
    Optional<Letter> receipt(MailOrder order) {
        var dialogue = dialogues.dialogue(order.requirePlace());
        var writer = readers.person(order.requirePerson()).name();
        return editions.backing(order.subject(), order.requireTo())
                .flatMap(said -> reader(dialogue, order.requireTo())
                        .map(reader -> Composer.of(order.kind(), reader, dialogue.name())
                                .say(said.backs() ? "yes" : "no", writer, dialogue.name())
                                .quote(said.words())
                                .say("wrong")
                                .call(
                                        host(dialogue).contactName(),
                                        host(dialogue).contactPhone())
                                .letter()));
    }

    /** Nothing where they have looked already. */
    @Transactional(readOnly = true)
    Optional<Letter> look(MailOrder order) {
        var dialogue = dialogues.dialogue(order.requirePlace());
        var edition = editions.edition(order.subject());
        var since = edition.standsSince();
        if (since == null
                || looks.of(dialogue.place()).getFirst().askedAt().isAfter(since)
                || !editions.isNewestThatStands(edition)) {
            return Optional.empty();
        }
        return reader(dialogue, dialogue.host())
                .map(reader -> Composer.of(order.kind(), reader, dialogue.name())
                        .say("what", dialogue.name(), reader.t().date(since))
                        .button(dialogue.path() + "#again")
                        .letter());
    }

    private Letter ask(MailOrder order, Dialogue dialogue, Edition edition, Reader reader) {
        links.revoke(LinkPurpose.BACKING, order.requireTo(), dialogue.place(), edition.id());
        var link = links.mint(
                LinkPurpose.BACKING,
                order.requireTo(),
                dialogue.place(),
                edition.id(),
                reader.name(),
                reader.address());
        return Composer.of(order.kind(), reader, dialogue.name())
                .say("what", edition.hostName(), dialogue.name())
                .say("rule")
                .call(host(dialogue).contactName(), host(dialogue).contactPhone())
                .button(link)
                .letter();
    }

    private static DialogueParty host(Dialogue dialogue) {
        return dialogue.hosting();
    }

    private Optional<Reader> reader(Dialogue dialogue, OrganisationId party) {
        var one = dialogue.party(party);
        return readers.at(one.contactAddress(), one.contactName());
    }
}
