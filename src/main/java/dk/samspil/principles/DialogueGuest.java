package dk.samspil.principles;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Side;

/** An organisation about to be asked, and whom to write to there. */
public record DialogueGuest(
        OrganisationId organisation,
        String name,
        String shortName,
        Side side,
        String contactName,
        String contactAddress,
        String contactPhone) {

    DialogueParty asked() {
        return new DialogueParty(
                organisation, name, shortName, side, DialogueStanding.ASKED, contactName, contactAddress, contactPhone);
    }
}
