package dk.samspil.principles;

import dk.samspil.access.Actor;
import dk.samspil.collaborations.OwnPaper;
import dk.samspil.collaborations.OwnWords;
import dk.samspil.web.Fact;
import dk.samspil.web.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether an organisation has backed local frames, and what it said to them. */
@Component
class OwnBackings implements OwnWords {

    private final BackingRepository backings;

    OwnBackings(BackingRepository backings) {
        this.backings = backings;
    }

    @Override
    public String name() {
        return "localFrames";
    }

    @Override
    public List<OwnPaper> inWords(Texts t) {
        var facts = all().stream()
                .map(given -> new Fact(
                        given.frame() + ", " + t.get("principles.edition", given.number()),
                        (t.get(given.said().backs() ? "principles.backs" : "principles.backsNot") + "\n"
                                        + given.said().words())
                                .strip()))
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new OwnPaper(t.get("principles.backing"), facts));
    }

    @Override
    public List<Backing.Given> all() {
        return backings.saidBy(Actor.currentOrganisation());
    }
}
