package dk.samspil.agreements;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Side;
import dk.samspil.collaborations.Party;

/**
 * Who agrees, under the name it had when it did.
 *
 * @param gone it has left the collaboration; what it has signed stays signed
 */
public record AgreementParty(OrganisationId organisation, String name, String shortName, Side side, boolean gone) {

    static AgreementParty of(Party party) {
        return new AgreementParty(party.organisation(), party.name(), party.shortName(), party.side(), false);
    }
}
