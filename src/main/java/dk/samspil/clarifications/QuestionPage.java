package dk.samspil.clarifications;

import dk.samspil.web.Conflict;
import dk.samspil.web.Field;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param position "Spørgsmål 3 af 6"; null for a question that the present size does not ask
 * @param newest who wrote the answer last, and when
 * @param conflict a colleague has saved other words meanwhile; null most of the time
 * @param reopens whether saving begins a new draft after an approval
 */
public record QuestionPage(
        String title,
        String section,
        @Nullable String position,
        int number,
        int total,
        String path,
        Field answer,
        int version,
        String audience,
        @Nullable String newest,
        @Nullable Conflict conflict,
        boolean reopens,
        Way back,
        Way skip,
        Problems problems) {

    static QuestionPage of(Question question, Clarification current, Texts t) {
        var answer = current.answers().get(question);
        int number = current.questions().indexOf(question) + 1;
        int total = current.questions().size();
        return new QuestionPage(
                t.of(question),
                current.size().heading(question.section(), t),
                number == 0 ? null : t.get("clarifications.position", number, total),
                number,
                total,
                "/afklaring/" + question.path(),
                field(question, answer == null ? "" : answer.text(), null, t),
                answer == null ? 0 : answer.version(),
                t.of(question.audience(), "long"),
                answer == null ? null : t.get("clarifications.newest", answer.writer(), t.date(answer.writtenAt())),
                null,
                !current.state().open(),
                current.before(question)
                        .map(before -> new Way(t.get("clarifications.back"), "/afklaring/" + before.path()))
                        .orElseGet(() -> overview(t)),
                current.after(question)
                        .map(after -> new Way(t.get("clarifications.skip"), "/afklaring/" + after.path()))
                        .orElseGet(() -> overview(t)),
                Problems.none());
    }

    /** The form as it was typed, with what is wrong with it. */
    QuestionPage typed(AnswerForm form, Problems found) {
        return with(answerOf(form, found.of("text").orElse(null)), form.version(), null, found);
    }

    /** One's own words in the field, the colleague's beside; saving again puts one's own on top of theirs. */
    QuestionPage beside(Answer theirs, AnswerForm form, Texts t) {
        var saved = new Conflict(
                theirs.writer(),
                t.date(theirs.writtenAt()) + " " + t.time(theirs.writtenAt()),
                answer.name(),
                path,
                List.of(new Conflict.Difference(answer.label(), theirs.text(), form.text())));
        return with(answerOf(form, null), theirs.version(), saved, problems);
    }

    private QuestionPage with(Field field, int shownVersion, @Nullable Conflict saved, Problems found) {
        return new QuestionPage(
                title,
                section,
                position,
                number,
                total,
                path,
                field,
                shownVersion,
                audience,
                newest,
                saved,
                reopens,
                back,
                skip,
                found);
    }

    private Field answerOf(AnswerForm form, @Nullable String problem) {
        return new Field(answer.name(), answer.label(), answer.hint(), form.text(), problem);
    }

    private static Field field(Question question, String text, @Nullable String problem, Texts t) {
        return new Field("text", t.get("clarifications.answer"), t.of(question, "hint"), text, problem);
    }

    private static Way overview(Texts t) {
        return new Way(t.get("clarifications.toOverview"), "/afklaring");
    }
}
