package dk.samspil.soundings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Side;
import dk.samspil.organisations.NewOrganisation;
import dk.samspil.organisations.Organisation;
import dk.samspil.web.Typed;

/** One to be asked, and whom to write to there. */
record Chosen(
        OrganisationId organisation,
        String name,
        String shortName,
        Side side,
        boolean listed,
        String contactName,
        String contactAddress,
        String contactPhone) {

    /** As it stands on the public list. */
    static Chosen of(Organisation known) {
        return new Chosen(
                known.id(),
                known.name(),
                known.shortName(),
                known.side(),
                true,
                "",
                Typed.text(known.address()),
                Typed.text(known.phone()));
    }

    static Chosen of(OrganisationId id, NewOrganisation newcomer) {
        return new Chosen(
                id,
                newcomer.name(),
                newcomer.shortName(),
                newcomer.kind().side(),
                false,
                newcomer.contactName(),
                newcomer.contactAddress(),
                Typed.text(newcomer.contactPhone()));
    }
}
