package dk.samspil.guests;

import dk.samspil.collaborations.RoomHead;
import dk.samspil.organisations.Organisation;
import dk.samspil.organisations.OrganisationKind;
import dk.samspil.reference.Municipality;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inviting one organisation; {@code guest} is null for one that is not here yet. */
public record InvitePage(
        RoomHead head,
        InviteForm form,
        Fields fields,
        @Nullable Organisation guest,
        List<Municipality> all) {

    public Problems problems() {
        return fields.problems();
    }

    public List<Option> kinds() {
        return Option.of(fields.t(), OrganisationKind.values());
    }

    public List<Option> municipalities() {
        return all.stream().map(one -> new Option(one.code(), one.name())).toList();
    }
}
