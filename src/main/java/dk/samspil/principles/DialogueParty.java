package dk.samspil.principles;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Side;

/** One organisation in one dialogue, and whom to write to there. */
public record DialogueParty(
        OrganisationId organisation,
        String name,
        String shortName,
        Side side,
        DialogueStanding standing,
        String contactName,
        String contactAddress,
        String contactPhone) {

    public boolean isIn() {
        return standing == DialogueStanding.IN;
    }

    public boolean isAside() {
        return standing == DialogueStanding.ASIDE;
    }
}
