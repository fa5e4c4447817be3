package dk.samspil.walls;

import dk.samspil.access.OrganisationId;
import dk.samspil.soundings.Sounding;
import java.util.List;

/** What grew out of a meeting: for the host all of it, for the others what they are part of. */
public record BirthsPage(Sounding sounding, OrganisationId own, List<Birth> births, int page, boolean hasNext) {

    public boolean hosting() {
        return sounding.isHostedBy(own);
    }
}
