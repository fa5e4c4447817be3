package dk.samspil.remarks;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Edition;
import java.util.Optional;

/** Where in an agreement somebody is, and with whose eyes. */
public record Spot(Agreement agreement, Edition edition, OrganisationId self) {

    /** Where the actor is. */
    static Spot own(Agreement agreement, Edition edition) {
        return new Spot(agreement, edition, Actor.currentOrganisation());
    }

    /** Whether its parties may say something to the text just now. */
    public boolean isOpen() {
        return edition.state().isOpen() && agreement.isBetween(self);
    }

    /** Whether what they see differently may be talked about just now. */
    public boolean isUnderWay() {
        return edition.isUnderWay() && agreement.isBetween(self);
    }

    public Optional<AgreementParty> party(OrganisationId organisation) {
        return agreement.party(organisation);
    }

    public String path() {
        return agreement.path();
    }
}
