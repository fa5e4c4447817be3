package dk.samspil.rolesplits;

import com.ibm.icu.text.ListFormatter;
import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.web.Texts;
import java.util.Comparator;
import java.util.List;

/** Several parties in one breath, in the order of the map: "Solgården og Naboer". */
final class PartyNames {

    private PartyNames() {}

    static String of(Room room, List<OrganisationId> organisations, Texts t) {
        return of(
                organisations.stream().flatMap(one -> room.party(one).stream()).toList(), t);
    }

    static String of(List<Party> parties, Texts t) {
        return ListFormatter.getInstance(t.language().locale())
                .format(parties.stream()
                        .sorted(Comparator.comparing(Party::side))
                        .map(Party::shortName)
                        .toList());
    }
}
