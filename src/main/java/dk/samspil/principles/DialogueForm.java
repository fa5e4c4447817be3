package dk.samspil.principles;

import dk.samspil.access.PlaceId;
import dk.samspil.organisations.Organisation;
import dk.samspil.web.Contact;
import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Phone;
import dk.samspil.web.PhoneNumber;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import dk.samspil.web.TypedDay;
import jakarta.validation.constraints.Email;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dialogue about to be opened, as it is typed; {@code id} becomes the place. */
public record DialogueForm(
        @Nullable UUID id,

        @Required(message = "principles.problem.name") @Line String name,

        @Prose(max = 1000) String words,

        @Required(message = "principles.problem.due") @Line @Day
        String due,

        @Required(message = "principles.problem.contactName") @Line
        String contactName,

        @Email(message = "principles.problem.address") @Line String contactAddress,

        @Phone String contactPhone) {

    public DialogueForm {
        name = Typed.text(name);
        words = Typed.text(words);
        due = Typed.text(due);
        contactName = Typed.text(contactName);
        contactAddress = Typed.text(contactAddress);
        contactPhone = PhoneNumber.tidy(Typed.text(contactPhone));
    }

    static DialogueForm empty(UUID id, LocalDate due, Contact contact, Organisation own) {
        return new DialogueForm(
                id,
                "",
                "",
                due.toString(),
                contact.name(),
                Typed.text(own.address()),
                contact.phone() == null ? Typed.text(own.phone()) : contact.phone());
    }

    DialogueForm with(UUID newId) {
        return new DialogueForm(newId, name, words, due, contactName, contactAddress, contactPhone);
    }

    /** Checked before: the day is one. */
    NewDialogue begun(PlaceId place) {
        return new NewDialogue(
                place, name, words, TypedDay.read(due).orElseThrow(), contactName, contactAddress, contactPhone);
    }
}
