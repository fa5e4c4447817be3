package dk.samspil.principles;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A dialogue on an organisation's own list: all it may read before it has said anything.
 *
 * @param asker who asks, by name
 * @param contactName whom they write to at this organisation
 * @param due the last day before the answers lie open
 */
public record DialogueCard(
        OrganisationId organisation,
        PlaceId place,
        String name,
        String words,
        OrganisationId host,
        String hostName,
        String asker,
        String askerPhone,
        String contactName,
        String contactAddress,
        UUID look,
        LocalDate due,
        boolean replied) {

    /** How many stand on a page of the list. */
    static final int PAGE = 20;

    public String path() {
        return Dialogue.path(place);
    }
}
