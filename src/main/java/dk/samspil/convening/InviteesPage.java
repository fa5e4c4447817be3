package dk.samspil.convening;

import dk.samspil.access.OrganisationId;
import dk.samspil.soundings.Invitee;
import dk.samspil.soundings.InviteeStanding;
import dk.samspil.soundings.Sounding;
import dk.samspil.soundings.Tally;
import dk.samspil.web.Option;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.Set;

/**
 * Those the host asks, a page at a time.
 *
 * @param lost whose letters did not arrive
 */
public record InviteesPage(
        Sounding sounding,
        Tally tally,
        InviteeStanding standing,
        List<Invitee> invitees,
        Set<OrganisationId> lost,
        int page,
        boolean hasNext) {

    public List<Option> standings(Texts t) {
        return Option.of(t, InviteeStanding.values());
    }

    public String path(int other) {
        return sounding.path() + "/inviterede?vis=" + standing.name() + "&side=" + other;
    }
}
