package dk.samspil.notifications;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mail that is to be written: what about and for whom, in ids alone. Names, addresses and tokens are looked up when it is.
 *
 * @param to the organisation it goes to, and for which the house then works
 * @param subject what exactly it is about (an invitation, a round)
 * @param from the organisation that caused it, and hears if it does not arrive
 * @param person the one it goes to, where it is one; in a receipt, who wrote down what was said
 */
record MailOrder(
        MailKind kind,
        UUID subject,
        @Nullable PlaceId place,
        @Nullable OrganisationId to,
        @Nullable OrganisationId from,
        @Nullable PersonId person) {

    private static final String NOBODY = "-";

    static MailOrder of(MailKind kind, UUID subject) {
        return new MailOrder(kind, subject, null, null, null, null);
    }

    /** Of an organisation's own doing, to its own people. */
    static MailOrder own(MailKind kind, UUID subject, OrganisationId organisation) {
        return new MailOrder(kind, subject, null, organisation, organisation, null);
    }

    static MailOrder between(
            MailKind kind, UUID subject, PlaceId place, OrganisationId to, @Nullable OrganisationId from) {
        return new MailOrder(kind, subject, place, to, from, null);
    }

    static MailOrder toPerson(MailKind kind, PersonId person) {
        return new MailOrder(kind, person.value(), null, null, null, person);
    }

    MailOrder toPerson(PersonId one) {
        return new MailOrder(kind, subject, place, to, from, one);
    }

    /** The order as the name of its job: the same order twice is one mail. */
    String name() {
        return Stream.of(kind, subject, place, to, from, person)
                .map(part -> part == null ? NOBODY : part.toString())
                .collect(Collectors.joining("/"));
    }

    static MailOrder named(String name) {
        var parts = name.split("/");
        return new MailOrder(
                MailKind.valueOf(parts[0]),
                UUID.fromString(parts[1]),
                id(parts[2], PlaceId::new),
                id(parts[3], OrganisationId::new),
                id(parts[4], OrganisationId::new),
                id(parts[5], PersonId::new));
    }

    /** Who caused it, as the room calls them; empty for the house itself, and for one who is no longer there. */
    String asker(Room room) {
        return party(room).map(Party::name).orElse("");
    }

    /** The number to call them at; empty where none is known. */
    String askerPhone(Room room) {
        return party(room).map(party -> party.contact().phone()).orElse("");
    }

    private Optional<Party> party(Room room) {
        return Optional.ofNullable(from).flatMap(room::party);
    }

    PlaceId requirePlace() {
        return Optional.ofNullable(place).orElseThrow();
    }

    OrganisationId requireTo() {
        return Optional.ofNullable(to).orElseThrow();
    }

    PersonId requirePerson() {
        return Optional.ofNullable(person).orElseThrow();
    }

    private static <T> @Nullable T id(String part, Function<UUID, T> of) {
        return part.equals(NOBODY) ? null : of.apply(UUID.fromString(part));
    }
}
