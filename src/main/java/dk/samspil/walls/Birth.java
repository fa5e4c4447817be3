package dk.samspil.walls;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.CollaborationState;
import dk.samspil.collaborations.Phase;
import java.time.LocalDate;
import java.util.List;

/**
 * A collaboration that grew out of a meeting of a whole field, as far as its host may know.
 *
 * @param members the starter and those it asked
 * @param joined how many of them are in it
 * @param meetBy when the starter wants to have met the others by
 */
public record Birth(
        PlaceId place,
        String name,
        OrganisationId starter,
        String starterName,
        List<OrganisationId> members,
        String memberNames,
        Phase phase,
        CollaborationState state,
        int joined,
        LocalDate meetBy) {

    public boolean isBy(OrganisationId organisation) {
        return starter.equals(organisation);
    }
}
