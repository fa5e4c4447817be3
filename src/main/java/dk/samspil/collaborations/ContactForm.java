package dk.samspil.collaborations;

import dk.samspil.web.Line;
import dk.samspil.web.Phone;
import dk.samspil.web.PhoneNumber;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import jakarta.validation.constraints.Email;
import org.jspecify.annotations.Nullable;

/** Whom the others call, as it is typed. {@code saidBy} is who said yes, when that was on the phone. */
public record ContactForm(
        @Nullable Integer version,
        @Line String saidBy,

        @Required(message = "collaborations.contact.problem.name") @Line
        String name,

        @Line String function,
        @Phone String phone,
        @Line String hours,

        @Email(message = "collaborations.contact.problem.address") @Line
        String address,

        @Line String substitute,
        @Phone String substitutePhone) {

    public ContactForm {
        saidBy = Typed.text(saidBy);
        name = Typed.text(name);
        function = Typed.text(function);
        phone = PhoneNumber.tidy(Typed.text(phone));
        hours = Typed.text(hours);
        address = Typed.text(address);
        substitute = Typed.text(substitute);
        substitutePhone = PhoneNumber.tidy(Typed.text(substitutePhone));
    }

    public static ContactForm of(ContactPerson contact, @Nullable Integer version) {
        return new ContactForm(
                version,
                "",
                contact.name(),
                contact.function(),
                contact.phone(),
                contact.hours(),
                contact.address(),
                contact.substitute(),
                contact.substitutePhone());
    }

    public ContactPerson contact() {
        return new ContactPerson(name, function, phone, hours, address, substitute, substitutePhone);
    }

    ContactForm seen(int newVersion) {
        return new ContactForm(newVersion, saidBy, name, function, phone, hours, address, substitute, substitutePhone);
    }
}
