package dk.samspil.partnerships;

import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.OwnData;
import dk.samspil.collaborations.OwnPaper;
import dk.samspil.web.Fact;
import dk.samspil.web.Texts;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How ready an organisation has found itself for running something with others. */
@Component
class OwnReadiness implements OwnData {

    private final ReadinessRepository answers;

    OwnReadiness(ReadinessRepository answers) {
        this.answers = answers;
    }

    /** One question, and what was said to it. */
    public record Said(ReadyQuestion question, Readiness said) {}

    @Override
    public String name() {
        return "readiness";
    }

    @Override
    @Transactional(readOnly = true)
    public List<OwnPaper> inWords(PlaceId place, Texts t) {
        var facts = of(place).stream()
                .map(one -> new Fact(t.of(one.question()), t.of(one.said())))
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new OwnPaper(t.get("partnerships.ready"), facts));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Said> of(PlaceId place) {
        return answers.own(place, Actor.currentOrganisation()).entrySet().stream()
                .map(entry -> new Said(entry.getKey(), entry.getValue()))
                .toList();
    }
}
