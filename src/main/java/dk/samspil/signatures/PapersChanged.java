package dk.samspil.signatures;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import java.util.List;

/**
 * Something on paper was handed in, taken back, or somebody gave their word for it.
 *
 * @param signed the parties whose signatures are enough now
 * @param unsigned those that have approved, and whose signatures are not
 * @param wordless those whose word nothing waits for
 */
public record PapersChanged(
        PlaceId place,
        AgreementId agreement,
        List<OrganisationId> signed,
        List<OrganisationId> unsigned,
        List<OrganisationId> wordless) {

    static PapersChanged of(Signing now) {
        return new PapersChanged(
                now.text().place(),
                now.text().agreement(),
                now.those(PartySigning::isComplete),
                now.those(party -> party.approved() && !party.isComplete()),
                now.those(party -> now.signatures()
                        .noneMatch(one -> one.waitsForWordOf(party.party().organisation()))));
    }
}
