package dk.samspil.principles;

import dk.samspil.access.Actor;
import dk.samspil.collaborations.OwnPaper;
import dk.samspil.collaborations.OwnWords;
import dk.samspil.web.Fact;
import dk.samspil.web.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How an organisation has seen the four principles, each time it was asked. */
@Component
class OwnPrincipleAnswers implements OwnWords {

    private final PrincipleAnswerRepository answers;

    OwnPrincipleAnswers(PrincipleAnswerRepository answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return "principles";
    }

    @Override
    public List<OwnPaper> inWords(Texts t) {
        var papers = new LinkedHashMap<String, List<Fact>>();
        for (var given : all()) {
            papers.computeIfAbsent(given.dialogue() + ", " + t.date(given.askedAt()), none -> new ArrayList<>())
                    .add(new Fact(t.of(given.said().principle()), words(given.said(), t)));
        }
        return papers.entrySet().stream()
                .map(paper -> new OwnPaper(paper.getKey(), paper.getValue()))
                .toList();
    }

    private static String words(PrincipleAnswer said, Texts t) {
        var wish = said.wish().isEmpty() ? "" : t.get("principles.wish") + " " + said.wish();
        return Stream.of(t.of(said.stand()), said.words(), wish)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<PrincipleAnswer.Given> all() {
        return answers.saidBy(Actor.currentOrganisation());
    }
}
