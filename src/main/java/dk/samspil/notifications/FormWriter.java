package dk.samspil.notifications;

import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.paths.FormChoice;
import dk.samspil.paths.FormChoices;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks a party how it wants to hold together, when another has said so; tells when all have said the same; and the receipt of a call. */
@Component
class FormWriter {

    private final Collaborations collaborations;
    private final FormChoices choices;
    private final Links links;
    private final Readers readers;

    FormWriter(Collaborations collaborations, FormChoices choices, Links links, Readers readers) {
        this.collaborations = collaborations;
        this.choices = choices;
        this.links = links;
        this.readers = readers;
    }

    @Transactional
    Optional<Letter> asked(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var from = Objects.requireNonNull(order.from());
        boolean stillAsked = choices.toBeAsked(room, from).stream()
                .anyMatch(party -> party.organisation().equals(order.requireTo()));
        return stillAsked
                ? choice(room, from)
                        .flatMap(choice -> readers.contact(room, order.requireTo())
                                .map(reader -> ask(order, room, choice, reader)))
                : Optional.empty();
    }

    @Transactional(readOnly = true)
    Optional<Letter> settled(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        return readers.contact(room, order.requireTo())
                .map(reader -> Composer.of(order.kind(), reader, room.name())
                        .say("what", room.name())
                        .say("form", reader.t().of(room.form()))
                        .say("then")
                        .button(room.path() + "/plan")
                        .letter());
    }

    @Transactional(readOnly = true)
    Optional<Letter> receipt(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var writer = readers.person(order.requirePerson()).name();
        return choice(room, order.requireTo())
                .flatMap(choice -> readers.contact(room, order.requireTo())
                        .map(reader -> Composer.of(order.kind(), reader, room.name())
                                .say("what", writer, reader.t().of(choice.form(), "wants"), room.name())
                                .quote(choice.why())
                                .say("wrong")
                                .call(writer, phone(room, order.from()))
                                .letter()));
    }

    private Letter ask(MailOrder order, Room room, FormChoice choice, Reader reader) {
        var asker = room.party(choice.organisation()).orElseThrow();
        links.revoke(LinkPurpose.FORM, order.requireTo(), room.place(), order.subject());
        var link = links.mint(
                LinkPurpose.FORM, order.requireTo(), room.place(), order.subject(), reader.name(), reader.address());
        return Composer.of(order.kind(), reader, room.name())
                .say("what", asker.name(), reader.t().of(choice.form(), "wants"), room.name())
                .quote(choice.why())
                .say("how")
                .call(asker.contact().name(), asker.contact().phone())
                .button(link)
                .letter();
    }

    private Optional<FormChoice> choice(Room room, OrganisationId organisation) {
        return choices.of(room).stream()
                .filter(one -> one.organisation().equals(organisation))
                .findFirst();
    }

    private static @Nullable String phone(Room room, @Nullable OrganisationId organisation) {
        return organisation == null
                ? null
                : room.party(organisation)
                        .map(Party::contact)
                        .map(contact -> contact.phone())
                        .orElse(null);
    }
}
