package dk.samspil.clarifications;

import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far one's own clarification is.
 *
 * @param newest who wrote last, and when; null before anybody has
 * @param next the one thing to do now
 * @param heard how the members were heard, or null
 * @param approved where and when it, or the edition before it, was approved, or null
 * @param besideApproved whether an approved edition holds while this one is written
 * @param shared since when others read it, or null
 */
public record ClarificationPage(
        String state,
        String stateExplained,
        String progress,
        int answered,
        int total,
        @Nullable String newest,
        Way next,
        List<Part> parts,
        String otherSize,
        String otherSizeLabel,
        @Nullable String heard,
        @Nullable String approved,
        boolean besideApproved,
        @Nullable String shared,
        boolean open) {

    /** A section, A to I. */
    public record Part(String title, List<Line> lines) {}

    public record Line(Way way, boolean answered, boolean shareable) {}

    static ClarificationPage of(Standing standing, Texts t) {
        var current = standing.edition();
        var hearing = current.hearing();
        int total = current.questions().size();
        return new ClarificationPage(
                t.of(current.state()),
                standing.explained(t),
                t.get("clarifications.progress", current.answered(), total),
                current.answered(),
                total,
                current.newest()
                        .map(a -> t.get("clarifications.newest", a.writer(), t.date(a.writtenAt())))
                        .orElse(null),
                next(current, t),
                parts(current, t),
                current.size().other().name(),
                t.of(current.size().other(), "change"),
                hearing == null ? null : t.get("clarifications.heardLine", t.date(hearing.day()), hearing.people()),
                standing.approval(t),
                standing.besideAnApproved(),
                standing.shared(t),
                current.state().open());
    }

    private static Way next(Clarification current, Texts t) {
        var unanswered = current.unanswered();
        return switch (current.state()) {
            case DRAFT ->
                unanswered
                        .map(question -> new Way(t.get("clarifications.next.write"), "/afklaring/" + question.path()))
                        .orElseGet(() -> new Way(t.get("clarifications.next.hear"), "/afklaring/hoering"));
            case HEARD -> new Way(t.get("clarifications.next.approve"), "/afklaring/godkendelse");
            case APPROVED -> new Way(t.get("clarifications.next.sheet"), "/afklaring/side");
        };
    }

    private static List<Part> parts(Clarification current, Texts t) {
        return Arrays.stream(Section.values())
                .map(section -> new Part(
                        current.size().heading(section, t),
                        current.questions().stream()
                                .filter(question -> question.section() == section)
                                .map(question -> line(current, question, t))
                                .toList()))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    private static Line line(Clarification current, Question question, Texts t) {
        return new Line(
                new Way(t.of(question), "/afklaring/" + question.path()),
                current.answered(question),
                question.shareable());
    }
}
