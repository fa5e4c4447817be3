package dk.samspil.people;

import dk.samspil.web.Line;
import dk.samspil.web.Phone;
import dk.samspil.web.PhoneNumber;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import jakarta.validation.constraints.Email;
import org.jspecify.annotations.Nullable;

/**
 * A contact person, as one of the organisation writes it.
 *
 * @param id of a new one: made when the form was shown, so that sending it twice adds once
 */
public record ContactForm(
        @Nullable String id,

        @Required(message = "people.problem.contactRole") String role,

        @Required(message = "people.problem.personName") @Line
        String name,

        @Required(message = "people.problem.function") @Line String function,

        @Required(message = "people.problem.phone") @Phone String phone,

        @Required(message = "people.problem.address") @Email(message = "people.problem.address") @Line
        String address,

        @Required(message = "people.problem.hours") @Line String hours,

        @Line @Nullable String weeklyHours,
        @Line @Nullable String substitute,
        @Phone @Nullable String substitutePhone,

        @Email(message = "people.problem.address") @Line @Nullable String substituteAddress,

        @Nullable String unit,
        int version) {

    public ContactForm {
        phone = PhoneNumber.tidy(Typed.text(phone));
        substitutePhone = PhoneNumber.orNull(substitutePhone);
    }

    static ContactForm blank(String id) {
        return new ContactForm(id, "", "", "", "", "", "", null, null, null, null, null, 0);
    }

    static ContactForm of(ContactPerson contact) {
        var substitute = contact.substitute();
        return new ContactForm(
                contact.id().toString(),
                contact.role().name(),
                contact.name(),
                contact.function(),
                contact.phone(),
                contact.address(),
                contact.hours(),
                contact.weeklyHours() == null ? null : HoursAWeek.written(contact.weeklyHours()),
                substitute == null ? null : substitute.name(),
                substitute == null ? null : substitute.phone(),
                substitute == null ? null : substitute.address(),
                contact.unit() == null ? null : contact.unit().toString(),
                contact.version());
    }
}
