package dk.samspil.launches;

import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.OwnData;
import dk.samspil.collaborations.OwnPaper;
import dk.samspil.web.Fact;
import dk.samspil.web.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an organisation has written of a launch. */
@Component
class OwnLines implements OwnData {

    private final LineRepository lines;

    OwnLines(LineRepository lines) {
        this.lines = lines;
    }

    @Override
    public String name() {
        return "launch";
    }

    @Override
    public List<OwnPaper> inWords(PlaceId place, Texts t) {
        var facts = of(place).stream()
                .map(line -> new Fact(t.of(line.kind()) + " " + line.about(), line.words()))
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new OwnPaper(t.get("launches.title"), facts));
    }

    @Override
    public List<LaunchLine> of(PlaceId place) {
        return lines.of(place).stream()
                .filter(line -> line.writtenBy().equals(Actor.currentOrganisation()))
                .toList();
    }
}
