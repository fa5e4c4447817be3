package dk.samspil.mandates;

import dk.samspil.access.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An association's yes.
 *
 * @param organisation what it calls itself
 * @param by who said it, where they have an account
 */
record Yes(
        HowGiven how,
        String organisation,
        String contactName,
        LocalDate until,
        @Nullable PersonId by) {}
