package dk.samspil.clarifications;

import dk.samspil.web.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The clarification on one page to print: what may be shared apart from what is the organisation's own.
 *
 * @param standing which edition this is, and how far it has come
 * @param shared since when others read it or the approved edition before it, or null
 * @param approved whether this edition is approved, and so may be shared
 * @param otherEdition whether an approved edition holds beside this draft
 */
public record SheetPage(
        String organisation,
        String standing,
        @Nullable String shared,
        boolean approved,
        boolean otherEdition,
        List<Line> shareable,
        List<Line> internal) {

    public record Line(String question, String answer) {}

    static SheetPage of(String organisation, Standing standing, Texts t) {
        var edition = standing.edition();
        var approval = edition.approval();
        return new SheetPage(
                organisation,
                approval == null
                        ? standing.explained(t)
                        : t.get("clarifications.approvedLine", t.date(approval.day()), approval.reference()),
                standing.shared(t),
                approval != null,
                standing.besideAnApproved(),
                lines(answers(edition).filter(answer -> answer.question().shareable()), t),
                lines(answers(edition).filter(answer -> !answer.question().shareable()), t));
    }

    private static Stream<Answer> answers(Clarification edition) {
        return edition.answers().values().stream()
                .filter(Answer::given)
                .filter(answer -> edition.size().asks(answer.question()));
    }

    private static List<Line> lines(Stream<Answer> answers, Texts t) {
        return answers.map(answer -> new Line(t.of(answer.question()), answer.text()))
                .toList();
    }
}
