package dk.samspil.collaborations;

import dk.samspil.access.OrganisationId;
import dk.samspil.organisations.Organisation;
import java.util.List;
import java.util.Locale;

/**
 * Who is in it.
 *
 * @param found organisations that match what was searched for and are not in it
 */
public record PartiesPage(RoomHead head, OrganisationId own, String search, List<Organisation> found) {

    public Room room() {
        return head.room();
    }

    public List<Party> gone() {
        return room().parties().stream()
                .filter(party -> !room().present().contains(party))
                .toList();
    }

    /** Those that were searched for and are in it already, or asked to be. */
    public List<Party> alreadyIn() {
        var sought = search.strip().toLowerCase(Locale.ROOT);
        return sought.isEmpty()
                ? List.of()
                : room().present().stream()
                        .filter(party -> party.name().toLowerCase(Locale.ROOT).contains(sought))
                        .toList();
    }

    public boolean isOwn(Party party) {
        return party.organisation().equals(own);
    }
}
