package dk.samspil.remarks;

import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Edition;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.RoomHead;
import java.util.Optional;

/** Where in an agreement somebody is, and with whose eyes. */
public record Spot(Room room, Agreement agreement, Edition edition, OrganisationId self) {

    public RoomHead head(String title, String lead) {
        return new RoomHead(room, title, lead);
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
