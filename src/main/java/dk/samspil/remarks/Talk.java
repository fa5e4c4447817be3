package dk.samspil.remarks;

import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionId;
import dk.samspil.web.Refusal;
import org.springframework.stereotype.Component;

/** The text that is talked about, and whether it may be just now: one at a time in a place, and only for those who agree. */
@Component
class Talk {

    private final Agreements agreements;

    Talk(Agreements agreements) {
        this.agreements = agreements;
    }

    /** While it is written. */
    Edition open(EditionId id, OrganisationId speaker) {
        var edition = edition(id, speaker);
        if (!edition.state().isOpen()) {
            throw new Refusal("", edition.isFinal() ? "agreements.problem.final" : "remarks.problem.over");
        }
        return edition;
    }

    /** Until it is signed: what the parties see differently may be talked about longer than the text may be changed. */
    Edition underWay(EditionId id, OrganisationId speaker) {
        var edition = edition(id, speaker);
        if (!edition.isUnderWay()) {
            throw new Refusal("", "remarks.problem.over");
        }
        return edition;
    }

    private Edition edition(EditionId id, OrganisationId speaker) {
        var agreement = agreements.own(id);
        if (!agreement.isBetween(speaker)) {
            throw new NotHere();
        }
        return agreement.edition(id).orElseThrow(NotHere::new);
    }
}
