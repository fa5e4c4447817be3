package dk.samspil.renewals;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.EditionId;
import java.time.Instant;
import java.util.List;

/** An edition that was signed elsewhere (indlæst): who brought it, and which of the others say that it is the one they signed. */
public record Arrival(
        EditionId edition,
        AgreementId agreement,
        PlaceId place,
        OrganisationId organisation,
        String byName,
        Instant at,
        List<Confirmation> confirmations) {

    /** A party says that it is right. */
    public record Confirmation(OrganisationId organisation, String byName, Instant at) {}

    /** Those who have not said that it is right. */
    public List<AgreementParty> waitsFor(Agreement of) {
        return of.present().stream()
                .filter(party -> !party.organisation().equals(organisation))
                .filter(party -> confirmations.stream()
                        .noneMatch(one -> one.organisation().equals(party.organisation())))
                .toList();
    }
}
