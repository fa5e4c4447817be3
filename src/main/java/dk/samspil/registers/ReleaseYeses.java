package dk.samspil.registers;

import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementParty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has said yes to what is to leave the room, and whose yes is missing.
 *
 * @param release null while nobody has written it
 * @param earlier what is shown of editions before, and can be taken back too
 * @param self the reader's own organisation
 */
public record ReleaseYeses(Agreement agreement, @Nullable Release release, List<Release> earlier, OrganisationId self) {

    public boolean isOurs() {
        return agreement.isBetween(self);
    }

    public boolean isSelf(AgreementParty party) {
        return party.organisation().equals(self);
    }

    public String path(Release one) {
        return agreement.path() + "/ud/" + one.id();
    }
}
