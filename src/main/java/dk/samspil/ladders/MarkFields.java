package dk.samspil.ladders;

import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.Arrays;
import java.util.List;

/** The inputs of a mark. {@code open} tells whether the six characteristics stand open. */
public record MarkFields(
        Field now,
        Field whyNow,
        Field evidenceKind,
        Field evidence,
        Field wanted,
        Field whyWanted,
        List<SignFields> signs,
        boolean open,
        List<Option> steps,
        List<Option> evidenceKinds,
        List<Option> helds) {

    /** One characteristic: does it hold, and what is it seen by. */
    public record SignFields(Field held, Field words) {}

    static MarkFields of(MarkForm form, Problems problems, Texts t) {
        var fields = new Fields(t, "ladders.mark", problems);
        return new MarkFields(
                fields.of("now", form.now()),
                fields.of("whyNow", form.whyNow()),
                fields.of("evidenceKind", form.evidenceKind()),
                fields.of("evidence", form.evidence()),
                fields.of("wanted", form.wanted()),
                fields.of("whyWanted", form.whyWanted()),
                Arrays.stream(Characteristic.values())
                        .map(one -> sign(one, form, problems, t))
                        .toList(),
                form.reachesCooperation(),
                Arrays.stream(Step.values()).map(step -> option(step, t)).toList(),
                Option.of(t, EvidenceKind.values()),
                Option.of(t, Held.values()));
    }

    private static SignFields sign(Characteristic characteristic, MarkForm form, Problems problems, Texts t) {
        var words = "words[" + characteristic + "]";
        return new SignFields(
                new Field(
                        "held[" + characteristic + "]",
                        t.of(characteristic),
                        null,
                        form.held().getOrDefault(characteristic.name(), ""),
                        null),
                new Field(
                        words,
                        t.get("ladders.mark.words"),
                        null,
                        form.words().getOrDefault(characteristic.name(), ""),
                        problems.of(words).orElse(null)));
    }

    private static Option option(Step step, Texts t) {
        return new Option(
                String.valueOf(step.number()),
                t.get("ladders.mark.step", step.number(), step.title(t)),
                t.get("web.stairs.step." + step.number() + ".is"));
    }
}
