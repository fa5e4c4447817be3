package dk.samspil.renewals;

import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Annex;
import dk.samspil.agreements.Edition;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agreement that is to end, or is asked to.
 *
 * @param ending null while nobody has said it
 * @param agreed what the agreement itself says of how it ends; null where it says nothing
 * @param earliest the first last day that the notice allows
 */
public record EndingPage(
        RoomHead head,
        Agreement agreement,
        Edition edition,
        @Nullable AgreementEnding ending,
        List<HandoverLine> lines,
        Annex.@Nullable Text agreed,
        LocalDate earliest,
        OrganisationId self,
        LocalDate today,
        EndForm form,
        Fields fields) {

    public boolean isOurs() {
        return agreement.isBetween(self);
    }

    public String path() {
        return agreement.path() + "/ophoer";
    }

    public boolean isAhead() {
        return ending != null && !ending.lastDay().isBefore(today);
    }

    public boolean mayWithdraw() {
        return isAhead() && ending != null && ending.organisation().equals(self);
    }

    public boolean mayAgree() {
        return isAhead()
                && waitsFor().stream().anyMatch(party -> party.organisation().equals(self));
    }

    public List<AgreementParty> waitsFor() {
        return ending == null ? List.of() : ending.waitsFor(agreement);
    }

    /** Whom the others can talk to: the party that wants it to end, while it is in the collaboration. */
    public Optional<Party> asker() {
        return ending == null
                ? Optional.empty()
                : head.room().party(ending.organisation()).filter(Party::isActive);
    }

    public String nameOf(@Nullable OrganisationId organisation) {
        return organisation == null
                ? ""
                : agreement.party(organisation).map(AgreementParty::name).orElse("");
    }

    public String linesPath() {
        return head.room().path() + "/aftaler/overdragelser";
    }
}
