package dk.samspil.hearings;

import dk.samspil.access.OrganisationId;
import dk.samspil.web.Texts;
import java.util.UUID;

/**
 * One who has to approve inside a party (trin).
 *
 * @param name what the party calls it; empty where the level says it all
 */
public record Step(UUID id, OrganisationId organisation, int position, Level level, String name) {

    public String title(Texts t) {
        return name.isEmpty() ? t.of(level) : name;
    }
}
