package dk.samspil.notifications;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import dk.samspil.accounts.Accounts;
import dk.samspil.collaborations.Room;
import dk.samspil.web.Language;
import dk.samspil.web.Messages;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out whom to write to, and in which language: their own where they have an account, else Danish. */
@Component
class Readers {

    private final Accounts accounts;
    private final Messages messages;

    Readers(Accounts accounts, Messages messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    Reader person(PersonId person) {
        var addressee = accounts.addressee(person);
        return new Reader(addressee.address(), addressee.name(), messages.in(addressee.language()), true);
    }

    /** Empty where there is only a telephone. */
    Optional<Reader> at(String address, String name) {
        if (address.isEmpty()) {
            return Optional.empty();
        }
        var language = accounts.languageAt(address);
        return Optional.of(new Reader(address, name, messages.in(language.orElse(Language.DA)), language.isPresent()));
    }

    /** Whom the others write to at a party. */
    Optional<Reader> contact(Room room, OrganisationId party) {
        return room.party(party)
                .flatMap(one -> at(one.contact().address(), one.contact().name()));
    }
}
