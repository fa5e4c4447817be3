package dk.samspil.rolesplits;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.rounds.RoundId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal at a glance, for those who keep lists and write letters.
 *
 * @param title the task's, as it stands on the map
 * @param words what the parties say together, in the words of whoever wrote it
 * @param by who wrote it last
 * @param from the day it is to be so; null when they do not know yet
 * @param waitsFor who has said nothing to it yet, of those who are in it
 * @param otherwise who sees it otherwise, and how
 * @param waitsToBeCarriedOut agreed, and the map does not show it yet
 */
public record ProposalGlance(
        RoundId round,
        UUID task,
        String title,
        String words,
        String by,
        @Nullable LocalDate from,
        List<OrganisationId> waitsFor,
        Map<OrganisationId, String> otherwise,
        boolean isAgreed,
        boolean waitsToBeCarriedOut) {

    /** Where it stands on the map's own page. */
    public static String path(PlaceId place, UUID task) {
        return Paths.roles(place) + "#" + Paths.jointAnchor(task);
    }
}
