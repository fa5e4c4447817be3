package dk.samspil.sixanswers;

import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.OwnData;
import dk.samspil.collaborations.OwnPaper;
import dk.samspil.web.Fact;
import dk.samspil.web.Texts;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The six answers an organisation has given in a room. */
@Component
class OwnAnswers implements OwnData {

    private final SixAnswerRepository answers;

    OwnAnswers(SixAnswerRepository answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return "sixAnswers";
    }

    @Override
    public List<OwnPaper> inWords(PlaceId place, Texts t) {
        var facts = answers.own(place).stream()
                .sorted(Comparator.comparing(SixAnswer::question))
                .map(answer -> new Fact(t.of(answer.question()), said(answer, t)))
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new OwnPaper(t.get("sixanswers.title"), facts));
    }

    private static String said(SixAnswer answer, Texts t) {
        return (t.of(answer.view()) + ". " + answer.words()).strip();
    }

    @Override
    public List<?> of(PlaceId place) {
        return answers.own(place);
    }
}
