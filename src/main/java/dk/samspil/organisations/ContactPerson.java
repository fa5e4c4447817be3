package dk.samspil.organisations;

import dk.samspil.access.UnitId;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact person as the own organisation keeps it; others see a {@link Contact}.
 *
 * @param weeklyHours what has been set aside for it
 */
record ContactPerson(
        UUID id,
        @Nullable UnitId unit,
        @Nullable String unitName,
        ContactRole role,
        String name,
        String function,
        String phone,
        String address,
        String hours,
        @Nullable BigDecimal weeklyHours,
        @Nullable Substitute substitute,
        int version) {

    /** Who picks up when the contact person does not. */
    record Substitute(
            String name, @Nullable String phone, @Nullable String address) {}
}
