package dk.samspil.clarifications;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One edition of an organisation's clarification ("Afklaring af den frivillige indsats"). {@code writer} was the last to decide something about it. */
record Clarification(
        UUID id,
        int edition,
        Size size,
        ClarificationState state,
        @Nullable Hearing hearing,
        @Nullable Approval approval,
        String writer,
        Instant writtenAt,
        int version,
        Map<Question, Answer> answers) {

    List<Question> questions() {
        return size.questions();
    }

    boolean answered(Question question) {
        return Optional.ofNullable(answers.get(question)).filter(Answer::given).isPresent();
    }

    int answered() {
        return Math.toIntExact(questions().stream().filter(this::answered).count());
    }

    /** Where a colleague goes on: the first question without an answer. */
    Optional<Question> unanswered() {
        return questions().stream().filter(question -> !answered(question)).findFirst();
    }

    /** The last one written, whoever wrote it. */
    Optional<Answer> newest() {
        return answers.values().stream().max(Comparator.comparing(Answer::writtenAt));
    }

    /** The question after this one, also when this one is not asked at the present size. */
    Optional<Question> after(Question question) {
        return questions().stream().filter(next -> next.compareTo(question) > 0).findFirst();
    }

    Optional<Question> before(Question question) {
        return questions().reversed().stream()
                .filter(earlier -> earlier.compareTo(question) < 0)
                .findFirst();
    }
}
