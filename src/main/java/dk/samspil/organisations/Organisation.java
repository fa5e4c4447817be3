package dk.samspil.organisations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Side;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as others see it.
 *
 * @param shortName what one calls it in a sentence ("Kommunen", "Naboer")
 * @param municipality the code
 * @param confirmed somebody who can know has said that it is what it says; until then it is marked wherever it stands
 * @param phone for one that is not here yet: its contact's
 * @param address e-mail; for one that is not here yet: its contact's
 */
public record Organisation(
        OrganisationId id,
        OrganisationKind kind,
        String name,
        String shortName,
        String municipality,
        boolean confirmed,
        @Nullable String phone,
        @Nullable String address) {

    public Side side() {
        return kind.side();
    }
}
