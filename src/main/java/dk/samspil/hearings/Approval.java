package dk.samspil.hearings;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Channel;
import dk.samspil.web.Texts;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody inside a party has approved a text (godkendelse), or the party needs nobody to.
 *
 * @param step null where nobody has to
 * @param byName who says so
 */
public record Approval(
        UUID id,
        OrganisationId organisation,
        @Nullable UUID step,
        Level level,
        String name,
        LocalDate on,
        String byName,
        Channel channel,
        @Nullable String enteredBy,
        Inside inside) {

    public String title(Texts t) {
        return name.isEmpty() ? t.of(level) : name;
    }
}
