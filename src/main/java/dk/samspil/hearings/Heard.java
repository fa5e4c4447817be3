package dk.samspil.hearings;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Channel;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party has asked those it speaks for (høring).
 *
 * @param who was asked: the members' meeting, the committee of staff and management
 * @param enteredBy who wrote it down, when it was said on the phone or with a mandate
 */
public record Heard(
        UUID id,
        OrganisationId organisation,
        String who,
        LocalDate on,
        String byName,
        Channel channel,
        @Nullable String enteredBy,
        Inside inside) {}
