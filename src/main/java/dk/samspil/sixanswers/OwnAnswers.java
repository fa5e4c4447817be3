package dk.samspil.sixanswers;

import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.OwnData;
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
    public List<?> of(PlaceId place) {
        return answers.own(place);
    }
}
