package dk.samspil.paths;

import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.OwnData;
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
    public List<?> of(PlaceId place) {
        return decisions.of(place).stream()
                .filter(decision -> decision.organisation().equals(Actor.currentOrganisation()))
                .toList();
    }
}
