package dk.samspil.collaborations;

import dk.samspil.reference.Municipality;
import dk.samspil.reference.Reference;
import dk.samspil.web.Fields;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import dk.samspil.web.Today;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the two forms that describe a collaboration share: how they are checked, and how they are shown. */
@Component
class Descriptions {

    private final Reference reference;
    private final Clock clock;

    Descriptions(Reference reference, Clock clock) {
        this.reference = reference;
        this.clock = clock;
    }

    /** It may have begun long ago, but not tomorrow; and it lies in a municipality there is, or in none in particular. */
    Problems check(Described form, Problems problems, Texts t) {
        if (form.municipalityCode() != null
                && reference.municipality(form.municipality()).isEmpty()) {
            problems = problems.and("municipality", t.get("collaborations.start.problem.municipality"));
        }
        var since = form.beginning();
        return since != null && since.isAfter(Today.by(clock))
                ? problems.and("since", t.get("collaborations.start.problem.since"))
                : problems;
    }

    /** The municipality's name; empty where it is none in particular. */
    String municipality(Room room) {
        return room.municipality() == null
                ? ""
                : reference
                        .municipality(room.municipality())
                        .map(Municipality::name)
                        .orElse("");
    }

    DescriptionPart part(Described form, Problems problems, Texts t) {
        return new DescriptionPart(form, new Fields(t, "collaborations.start", problems), reference.municipalities());
    }
}
