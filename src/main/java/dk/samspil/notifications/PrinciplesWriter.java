package dk.samspil.notifications;

import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.principles.DialogueCard;
import dk.samspil.principles.Dialogues;
import dk.samspil.principles.Looks;
import dk.samspil.principles.PrincipleAnswer;
import dk.samspil.web.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks an organisation how it sees the four principles, tells it when the answers lie open, and what was said on the phone. */
@Component
class PrinciplesWriter {

    private final Dialogues dialogues;
    private final Looks looks;
    private final Links links;
    private final Readers readers;

    PrinciplesWriter(Dialogues dialogues, Looks looks, Links links, Readers readers) {
        this.dialogues = dialogues;
        this.looks = looks;
        this.links = links;
        this.readers = readers;
    }

    /** Nothing where it has answered, or is asked about another year by now. */
    @Transactional
    Optional<Letter> asked(MailOrder order) {
        var card = dialogues.card(order.requirePlace());
        return card.replied() || !card.look().equals(order.subject())
                ? Optional.empty()
                : reader(card).map(reader -> ask(order, card, reader));
    }

    /** To those who have answered, when they may see. */
    @Transactional(readOnly = true)
    Optional<Letter> shown(MailOrder order) {
        var card = dialogues.card(order.requirePlace());
        return card.replied() && looks.look(order.subject()).visibleTo(order.requireTo(), looks.today())
                ? reader(card)
                        .map(reader -> Composer.of(order.kind(), reader, card.name())
                                .say("what", card.name())
                                .say("then")
                                .button(card.path())
                                .letter())
                : Optional.empty();
    }

    @Transactional(readOnly = true)
    Optional<Letter> receipt(MailOrder order) {
        var card = dialogues.card(order.requirePlace());
        var writer = readers.person(order.requirePerson()).name();
        return reader(card)
                .map(reader -> Composer.of(order.kind(), reader, card.name())
                        .say("what", writer, card.name())
                        .list(looks.answers(order.subject(), order.requireTo()).stream()
                                .map(answer -> inWords(answer, reader.t()))
                                .toList())
                        .say("wrong")
                        .call(card.asker(), card.askerPhone())
                        .letter());
    }

    private Letter ask(MailOrder order, DialogueCard card, Reader reader) {
        links.revoke(LinkPurpose.PRINCIPLES, order.requireTo(), card.place(), order.subject());
        var link = links.mint(
                LinkPurpose.PRINCIPLES,
                order.requireTo(),
                card.place(),
                order.subject(),
                reader.name(),
                reader.address());
        return Composer.of(order.kind(), reader, card.name())
                .say("what", card.asker(), card.hostName(), card.name())
                .quote(card.words())
                .say("how", reader.t().weekday(card.due()))
                .call(card.asker(), card.askerPhone())
                .button(link)
                .letter();
    }

    private Optional<Reader> reader(DialogueCard card) {
        return readers.at(card.contactAddress(), card.contactName());
    }

    private static String inWords(PrincipleAnswer answer, Texts t) {
        return (t.of(answer.principle()) + ": " + t.of(answer.stand()) + ". " + answer.words() + " " + answer.wish())
                .strip();
    }
}
