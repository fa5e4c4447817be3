package dk.samspil.renewals;

import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a hand-over list: to be done, written or written anew.
 *
 * @param line null while it is new
 */
public record HandoverPage(
        RoomHead head,
        Agreement agreement,
        UUID ending,
        @Nullable HandoverLine line,
        OrganisationId self,
        HandoverForm form,
        Fields fields,
        @Nullable Conflict conflict) {

    public boolean isOurs() {
        return agreement.isBetween(self);
    }

    public List<Option> owners() {
        return agreement.present().stream()
                .map(party -> new Option(party.organisation().toString(), party.name()))
                .toList();
    }

    public List<Option> kinds() {
        return Option.of(fields.t(), HandoverKind.values());
    }

    public String listPath() {
        return agreement.path() + "/ophoer";
    }

    public String path() {
        return head.room().path() + "/aftaler/overdragelser" + (line == null ? "" : "/" + line.id());
    }

    public String ownerName() {
        return line == null || line.owner() == null
                ? ""
                : agreement.party(line.owner()).map(AgreementParty::name).orElse("");
    }
}
