package dk.samspil.rolesplits;

import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one party says of all tasks, as it was typed: {@code situation[<task>]}, {@code words[<task>]}, and
 * {@code trigger[<task>_TAKES_OVER]} and so on.
 *
 * @param who who says it, on the phone
 */
record SheetForm(
        @Nullable Integer version,
        @Line String who,
        Map<String, String> situation,
        Map<String, String> trigger,
        Map<String, String> words) {

    private static final int MOST = 1000;

    SheetForm {
        who = Objects.requireNonNullElse(who, "");
        situation = Objects.requireNonNullElse(situation, Map.of());
        trigger = Objects.requireNonNullElse(trigger, Map.of());
        words = Objects.requireNonNullElse(words, Map.of());
    }

    static SheetForm blank(String who) {
        return new SheetForm(0, who, Map.of(), Map.of(), Map.of());
    }

    static SheetForm of(Sheet sheet) {
        var situations = new HashMap<String, String>();
        var triggers = new HashMap<String, String>();
        var words = new HashMap<String, String>();
        sheet.assessments().forEach((task, assessment) -> {
            if (assessment.situation() != null) {
                situations.put(task.toString(), assessment.situation().name());
            }
            assessment.triggers().forEach((one, answer) -> triggers.put(key(task, one), answer.name()));
            words.put(task.toString(), assessment.words());
        });
        return new SheetForm(sheet.version(), "", situations, triggers, words);
    }

    static String key(UUID task, Trigger trigger) {
        return task + "_" + trigger;
    }

    SheetForm seeing(int newer) {
        return new SheetForm(newer, who, situation, trigger, words);
    }

    /** What is typed of these tasks, whole or not. */
    Sheet sheet(List<SplitTask> tasks) {
        return new Sheet(
                tasks.stream().collect(Collectors.toMap(SplitTask::id, this::assessment)),
                version == null ? 0 : version);
    }

    Assessment assessment(SplitTask task) {
        var triggers = new EnumMap<Trigger, Answer>(Trigger.class);
        for (var one : Trigger.values()) {
            var answer = one(Answer.values(), trigger.get(key(task.id(), one)));
            if (answer != null) {
                triggers.put(one, answer);
            }
        }
        var id = task.id().toString();
        return new Assessment(
                one(Situation.values(), situation.get(id)), triggers, Objects.requireNonNullElse(words.get(id), ""));
    }

    /** What is too long to keep at all. */
    Problems tooLong(List<SplitTask> tasks, Problems problems, Texts t) {
        for (var task : tasks) {
            int length = assessment(task).words().length();
            if (length > MOST) {
                problems = problems.and(
                        "words[" + task.id() + "]",
                        t.get("web.problem.tooLong", Map.of("max", MOST, "length", length)));
            }
        }
        return problems;
    }

    /** Handed in, each task has an answer; not knowing yet is one. */
    Problems unanswered(List<SplitTask> tasks, Problems problems, Texts t) {
        for (var task : tasks) {
            if (assessment(task).situation() == null) {
                problems = problems.and(
                        "situation[" + task.id() + "]", t.get("rolesplits.problem.situation", task.title()));
            }
        }
        return problems;
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
