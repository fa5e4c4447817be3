package dk.samspil.remarks;

import dk.samspil.access.NotHere;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.Section;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.RoomHead;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds what an address speaks of; not here where its parts do not belong together. */
@Component
class Spots {

    private final Collaborations collaborations;
    private final Agreements agreements;
    private final Drafting drafting;
    private final Remarks remarks;
    private final Disagreements disagreements;

    Spots(
            Collaborations collaborations,
            Agreements agreements,
            Drafting drafting,
            Remarks remarks,
            Disagreements disagreements) {
        this.collaborations = collaborations;
        this.agreements = agreements;
        this.drafting = drafting;
        this.remarks = remarks;
        this.disagreements = disagreements;
    }

    Agreement agreement(UUID place, UUID id) {
        var agreement = agreements.agreement(new AgreementId(id));
        if (!agreement.place().value().equals(place)) {
            throw new NotHere();
        }
        return agreement;
    }

    Spot spot(Agreement agreement, EditionId edition) {
        return Spot.own(agreement, agreement.edition(edition).orElseThrow(NotHere::new));
    }

    /** A page below the agreement's own. */
    RoomHead head(Agreement agreement, String title, String lead) {
        return new RoomHead(collaborations.room(agreement.place()), title, lead);
    }

    Section section(Agreement agreement, UUID id) {
        var section = drafting.section(id);
        if (agreement.edition(section.edition()).isEmpty()) {
            throw new NotHere();
        }
        return section;
    }

    Remark remark(Agreement agreement, UUID id) {
        var remark = remarks.remark(id);
        if (agreement.edition(remark.edition()).isEmpty()) {
            throw new NotHere();
        }
        return remark;
    }

    Disagreement disagreement(Agreement agreement, UUID id) {
        var disagreement = disagreements.disagreement(id);
        if (!disagreement.agreement().equals(agreement.id())) {
            throw new NotHere();
        }
        return disagreement;
    }
}
