package dk.samspil.guests;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Side;
import dk.samspil.collaborations.ContactPerson;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.PartyStatus;

/** An organisation about to be invited, and whom to write to there. {@code words} is what the inviter says to them. */
public record Guest(
        OrganisationId organisation,
        String name,
        String shortName,
        Side side,
        String contactName,
        String contactAddress,
        String contactPhone,
        String words) {

    Party party(boolean confirmed) {
        var contact = new ContactPerson(contactName, "", contactPhone, "", contactAddress, "", "");
        return new Party(organisation, name, shortName, side, PartyStatus.INVITED, confirmed, contact, 1);
    }
}
