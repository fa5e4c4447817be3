package dk.samspil.sixanswers;

import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Six answers as they are typed: {@code view[TARGET_GROUP]} and {@code words[TARGET_GROUP]} and so on. */
public record SixForm(
        @Nullable Integer version,
        @Line String saidBy,
        @Nullable Map<String, String> view,
        @Nullable Map<String, String> words) {

    private static final int MOST = 1000;

    public SixForm {
        saidBy = Typed.text(saidBy);
        view = view == null ? new HashMap<>() : view;
        words = words == null ? new HashMap<>() : words;
    }

    static SixForm of(List<SixAnswer> answers) {
        var views = new HashMap<String, String>();
        var words = new HashMap<String, String>();
        for (var answer : answers) {
            views.put(answer.question().name(), answer.view().name());
            words.put(answer.question().name(), answer.words());
        }
        int version = answers.stream().mapToInt(SixAnswer::version).max().orElse(0);
        return new SixForm(version, "", views, words);
    }

    SixForm seen(int newVersion) {
        return new SixForm(newVersion, saidBy, view, words);
    }

    public String view(Question question) {
        return view == null ? "" : Typed.text(view.get(question.name()));
    }

    public String words(Question question) {
        return words == null ? "" : Typed.text(words.get(question.name()));
    }

    /** Each question needs a choice; words are welcome but not demanded. */
    Problems check(Problems problems, Texts t) {
        for (var question : Question.values()) {
            if (Typed.one(View.class, view(question)).isEmpty()) {
                problems = problems.and("view[" + question + "]", t.get("sixanswers.problem.view", t.of(question)));
            }
            if (words(question).length() > MOST) {
                problems = problems.and(
                        "words[" + question + "]",
                        t.get(
                                "web.problem.tooLong",
                                Map.of("max", MOST, "length", words(question).length())));
            }
        }
        return problems;
    }

    List<SixAnswers.Given> given() {
        var given = new ArrayList<SixAnswers.Given>();
        Arrays.stream(Question.values())
                .forEach(question ->
                        given.add(new SixAnswers.Given(question, View.valueOf(view(question)), words(question))));
        return given;
    }
}
