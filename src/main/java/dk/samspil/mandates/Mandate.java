package dk.samspil.mandates;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import dk.samspil.access.PlaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mandate (fuldmagt), from the question to its end.
 *
 * @param organisation who gives it; null where nobody here is known by the address that was asked
 * @param name what the association is called; until it has answered, as the one who asks calls it
 * @param holder the one who acts with it, and nobody else; null until somebody at the centre has taken it on
 * @param contactAddress where one writes to the association; empty where {@code givenBy} has an account
 */
public record Mandate(
        UUID id,
        @Nullable OrganisationId organisation,
        String name,
        OrganisationId centre,
        String centreName,
        @Nullable PersonId holder,
        String holderName,
        String contactName,
        String contactAddress,
        @Nullable PersonId givenBy,
        String words,
        @Nullable HowGiven how,
        Instant madeAt,
        LocalDate until,
        @Nullable Instant endedAt,
        @Nullable Ending ending) {

    /** Where both sides sit, so that what one does reaches the other's list. */
    public PlaceId place() {
        return new PlaceId(id);
    }

    /** Until its last day has passed. */
    public MandateState state(LocalDate today) {
        if (ending != null || until.isBefore(today)) {
            return MandateState.OVER;
        }
        if (how == null) {
            return MandateState.ASKED;
        }
        return holder == null ? MandateState.UNTAKEN : MandateState.LIVE;
    }

    public boolean isGiven() {
        return how != null;
    }

    /** "Asta Lind, Frivilligcenter Nørreby", as what is done with it is signed; the centre alone until somebody has taken it on. */
    public String consultant() {
        return holderName.isEmpty() ? centreName : holderName + ", " + centreName;
    }
}
