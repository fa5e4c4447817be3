package dk.samspil.renewals;

import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.RoomHead;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of this room begin with. */
@Component
class RenewalPages {

    private final Collaborations collaborations;
    private final Agreements agreements;

    RenewalPages(Collaborations collaborations, Agreements agreements) {
        this.collaborations = collaborations;
        this.agreements = agreements;
    }

    /** The agreement at an address, for a party to it; not here for anybody else, nor in another place. */
    @Transactional(readOnly = true)
    public Agreement agreement(UUID place, UUID agreement) {
        var found = agreements.agreement(new AgreementId(agreement));
        if (!found.place().value().equals(place)) {
            throw new NotHere();
        }
        return found;
    }

    /** The edition that can end: the one that was signed last, also before it has taken over. */
    Edition signed(Agreement agreement) {
        return agreement.lastSigned().orElseThrow(NotHere::new);
    }

    RoomHead head(PlaceId place, String title, String lead) {
        return new RoomHead(collaborations.room(place), title, lead);
    }
}
