package dk.samspil.sixanswers;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where the parties see it differently, the furthest apart first: what the page of six answers is about. */
public record Differences(List<OnQuestion> all) {

    /** The answers to one question, in the order of the parties. */
    public record OnQuestion(Question question, List<SixAnswer> answers) {

        /** 0 when they say the same, 1 for one step or when one knows and another does not, 2 when one says yes and another no. */
        public int distance() {
            Set<View> views = EnumSet.noneOf(View.class);
            answers.stream().map(SixAnswer::view).forEach(views::add);
            if (views.size() < 2) {
                return 0;
            }
            return views.contains(View.YES) && views.contains(View.NO) ? 2 : 1;
        }
    }

    static Differences of(List<SixAnswer> answers) {
        var byQuestion = java.util.Arrays.stream(Question.values())
                .map(question -> new OnQuestion(
                        question,
                        answers.stream()
                                .filter(answer -> answer.question() == question)
                                .toList()))
                .filter(one -> !one.answers().isEmpty());
        return new Differences(byQuestion
                .sorted(Comparator.comparingInt(OnQuestion::distance).reversed().thenComparing(OnQuestion::question))
                .toList());
    }

    public List<OnQuestion> apart() {
        return all.stream().filter(one -> one.distance() > 0).toList();
    }

    public List<OnQuestion> alike() {
        return all.stream().filter(one -> one.distance() == 0).toList();
    }
}
