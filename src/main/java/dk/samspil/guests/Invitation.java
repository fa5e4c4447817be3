package dk.samspil.guests;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an organisation reads before it says yes or no: who asks, to what, and with which words. */
public record Invitation(
        UUID id,
        PlaceId place,
        OrganisationId organisation,
        OrganisationId sender,
        String senderName,
        String senderOrganisation,
        String senderPhone,
        boolean senderConfirmed,
        String collaboration,
        String purpose,
        String parties,
        String words,
        String contactName,
        String contactAddress,
        String contactPhone,
        Instant sentAt,
        @Nullable Instant answeredAt,
        @Nullable Boolean accepted) {

    public boolean isOpen() {
        return answeredAt == null;
    }
}
