package dk.samspil.collaborations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Side;

/**
 * One organisation in one collaboration.
 *
 * @param shortName what the others call it in a sentence
 * @param confirmed somebody who can know has said that it is what it says; until then it is marked wherever it stands
 */
public record Party(
        OrganisationId organisation,
        String name,
        String shortName,
        Side side,
        PartyStatus status,
        boolean confirmed,
        ContactPerson contact,
        int version) {

    public boolean isActive() {
        return status == PartyStatus.ACTIVE;
    }

    /** The organisation's own page. */
    public String path() {
        return "/organisationer/" + organisation;
    }
}
