package dk.samspil.paths;

import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.OwnData;
import dk.samspil.collaborations.OwnPaper;
import dk.samspil.web.Fact;
import dk.samspil.web.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an organisation has written down as decided in a room. */
@Component
class OwnDecisions implements OwnData {

    private final DecisionRepository decisions;

    OwnDecisions(DecisionRepository decisions) {
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public List<OwnPaper> inWords(PlaceId place, Texts t) {
        var facts = own(place).stream()
                .map(decision ->
                        new Fact(t.of(decision.outcome(), "was") + ", " + t.date(decision.on()), decision.words()))
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new OwnPaper(t.get("paths.title"), facts));
    }

    @Override
    public List<?> of(PlaceId place) {
        return own(place);
    }

    private List<Decision> own(PlaceId place) {
        return decisions.of(place).stream()
                .filter(decision -> decision.organisation().equals(Actor.currentOrganisation()))
                .toList();
    }
}
