package dk.samspil.sixanswers;

import dk.samspil.Cast;
import dk.samspil.collaborations.Voice;
import dk.samspil.rounds.RoundId;
import java.util.Arrays;
import java.util.List;

/** The cast says the same to all six questions. */
public class Answering {

    private final SixAnswers answers;

    Answering(SixAnswers answers) {
        this.answers = answers;
    }

    public void answers(Cast person, RoundId round, View view, String words) {
        person.does(() -> answers.give(round, Voice.own(), all(view, words), 0));
    }

    static List<SixAnswers.Given> all(View view, String words) {
        return Arrays.stream(Question.values())
                .map(question -> new SixAnswers.Given(question, view, words))
                .toList();
    }
}
