package dk.samspil.ladders;

import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A mark as it was typed. Two steps are asked for; everything else may be left empty. */
record MarkForm(
        @Required(message = "ladders.problem.now") @Pattern(regexp = "[1-5]?", message = "ladders.problem.now") String now,

        @Prose String whyNow,
        String evidenceKind,
        @Prose String evidence,

        @Required(message = "ladders.problem.wanted") @Pattern(regexp = "[1-5]?", message = "ladders.problem.wanted") String wanted,

        @Prose String whyWanted,
        Map<String, String> held,
        Map<String, @Size(max = 4000, message = "web.problem.tooLong") String> words) {

    MarkForm {
        now = typed(now);
        whyNow = typed(whyNow);
        evidenceKind = typed(evidenceKind);
        evidence = typed(evidence);
        wanted = typed(wanted);
        whyWanted = typed(whyWanted);
        held = Objects.requireNonNullElse(held, Map.of());
        words = Objects.requireNonNullElse(words, Map.of());
    }

    static MarkForm empty() {
        return new MarkForm("", "", "", "", "", "", Map.of(), Map.of());
    }

    static MarkForm of(Mark mark) {
        return new MarkForm(
                String.valueOf(mark.now().number()),
                mark.whyNow(),
                mark.evidenceKind() == null ? "" : mark.evidenceKind().name(),
                mark.evidence(),
                String.valueOf(mark.wanted().number()),
                mark.whyWanted(),
                mark.signs().entrySet().stream()
                        .filter(sign -> sign.getValue().held() != null)
                        .collect(Collectors.toMap(
                                sign -> sign.getKey().name(),
                                sign -> String.valueOf(sign.getValue().held()))),
                mark.signs().entrySet().stream()
                        .collect(Collectors.toMap(
                                sign -> sign.getKey().name(),
                                sign -> sign.getValue().words())));
    }

    /** Of a form without problems. */
    Mark mark() {
        var signs = new EnumMap<Characteristic, Sign>(Characteristic.class);
        for (var characteristic : Characteristic.values()) {
            var sign = new Sign(
                    one(Held.values(), held.get(characteristic.name())),
                    typed(words.get(characteristic.name())).strip());
            if (sign.saysSomething()) {
                signs.put(characteristic, sign);
            }
        }
        return new Mark(
                Step.numbered(now).orElseThrow(),
                whyNow,
                one(EvidenceKind.values(), evidenceKind),
                evidence,
                Step.numbered(wanted).orElseThrow(),
                whyWanted,
                signs);
    }

    /** Whether the six characteristics stand open: they belong to step 4, and to whoever has written there. */
    boolean reachesCooperation() {
        return now.compareTo("4") >= 0
                || wanted.compareTo("4") >= 0
                || !held.isEmpty()
                || words.values().stream().anyMatch(sentence -> !sentence.isEmpty());
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
