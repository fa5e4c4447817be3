package dk.samspil.people;

import dk.samspil.access.UnitId;
import dk.samspil.web.Contact;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom the others call (kontaktperson), and who picks up when that person does not.
 *
 * @param weeklyHours what has been set aside for it
 */
record ContactPerson(
        UUID id,
        @Nullable UnitId unit,
        ContactRole role,
        String name,
        String function,
        String phone,
        String address,
        String hours,
        @Nullable BigDecimal weeklyHours,
        @Nullable Substitute substitute,
        int version) {

    Contact drawn() {
        return new Contact(
                name,
                function,
                phone,
                hours,
                substitute == null ? null : substitute.name(),
                substitute == null ? null : substitute.phone());
    }

    /** Who picks up when the contact person does not. */
    record Substitute(
            String name, @Nullable String phone, @Nullable String address) {}
}
