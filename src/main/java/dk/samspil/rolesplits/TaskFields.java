package dk.samspil.rolesplits;

import dk.samspil.web.Field;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of one task.
 *
 * @param lanes who does what of it today, as the parties wrote it
 * @param open whether the questions that help to choose stand open
 * @param suggestion where the answers to them point; null before any was given
 */
public record TaskFields(
        String title,
        String note,
        List<Cell> lanes,
        List<Field> triggers,
        boolean open,
        @Nullable String suggestion,
        Field situation,
        Field words,
        List<Option> answers,
        List<Option> situations) {

    static TaskFields of(SplitTask task, List<Lane> lanes, SheetForm form, Problems problems, Texts t) {
        var assessment = form.assessment(task);
        var id = task.id().toString();
        return new TaskFields(
                task.title(),
                task.text().note(),
                Cell.of(lanes, task.text().lanes()).stream()
                        .filter(cell -> !cell.isEmpty())
                        .toList(),
                Arrays.stream(Trigger.values())
                        .map(trigger -> trigger(task, trigger, assessment, t))
                        .toList(),
                !assessment.triggers().isEmpty(),
                suggestion(assessment, t),
                field(
                        "situation[" + id + "]",
                        t.get("rolesplits.answer.situation"),
                        form.situation().get(id),
                        problems),
                field(
                        "words[" + id + "]",
                        t.get("rolesplits.answer.words"),
                        form.words().get(id),
                        problems),
                Option.of(t, Answer.values()),
                Option.of(t, Situation.values()));
    }

    /** Said only where it says something new: the party chooses for itself. */
    static @Nullable String suggestion(Assessment assessment, Texts t) {
        return assessment
                .suggestion()
                .map(situation -> t.get(
                        situation == assessment.situation() ? "rolesplits.suggestion.same" : "rolesplits.suggestion",
                        t.of(situation, "said")))
                .orElse(null);
    }

    private static Field trigger(SplitTask task, Trigger trigger, Assessment assessment, Texts t) {
        var answer = assessment.triggers().get(trigger);
        var name = "trigger[" + SheetForm.key(task.id(), trigger) + "]";
        return new Field(name, t.of(trigger), null, answer == null ? "" : answer.name(), null);
    }

    private static Field field(String name, String label, @Nullable String value, Problems problems) {
        return new Field(
                name, label, null, value == null ? "" : value, problems.of(name).orElse(null));
    }
}
