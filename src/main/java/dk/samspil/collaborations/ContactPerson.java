package dk.samspil.collaborations;

import dk.samspil.web.Contact;
import dk.samspil.web.Typed;
import org.jspecify.annotations.Nullable;

/** Whom the others call at a party, and who stands in: work contact data, shared inside the collaboration. Empty where nothing is said. */
public record ContactPerson(
        String name,
        String function,
        String phone,
        String hours,
        String address,
        String substitute,
        String substitutePhone) {

    /** As the template part draws it. */
    public Contact drawn() {
        return new Contact(
                name, function, unlessEmpty(phone), hours, unlessEmpty(substitute), unlessEmpty(substitutePhone));
    }

    /** The same person at the same address, with what their organisation says of them. */
    public ContactPerson filledIn(Contact known) {
        return new ContactPerson(
                name,
                known.function(),
                Typed.text(known.phone()),
                Typed.text(known.hours()),
                address,
                Typed.text(known.substitute()),
                Typed.text(known.substitutePhone()));
    }

    private static @Nullable String unlessEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
