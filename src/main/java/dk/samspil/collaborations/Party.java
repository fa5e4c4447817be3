package dk.samspil.collaborations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Side;

/** One organisation in one collaboration. {@code shortName} is what the others call it in a sentence. */
public record Party(
        OrganisationId organisation,
        String name,
        String shortName,
        Side side,
        PartyStatus status,
        ContactPerson contact,
        int version) {

    public boolean isActive() {
        return status == PartyStatus.ACTIVE;
    }
}
