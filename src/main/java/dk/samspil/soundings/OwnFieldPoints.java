package dk.samspil.soundings;

import dk.samspil.access.Actor;
import dk.samspil.collaborations.OwnPaper;
import dk.samspil.collaborations.OwnWords;
import dk.samspil.web.Fact;
import dk.samspil.web.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an organisation has wanted to talk about at meetings of a whole field. */
@Component
class OwnFieldPoints implements OwnWords {

    private final PointRepository points;

    OwnFieldPoints(PointRepository points) {
        this.points = points;
    }

    @Override
    public String name() {
        return "programmePoints";
    }

    @Override
    public List<OwnPaper> inWords(Texts t) {
        var facts = all().stream()
                .map(given -> new Fact(
                        given.title() + ", " + t.date(given.startsAt()),
                        given.said().words()))
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new OwnPaper(t.get("soundings.proposals"), facts));
    }

    @Override
    public List<Point.Given> all() {
        return points.proposedBy(Actor.currentOrganisation());
    }
}
