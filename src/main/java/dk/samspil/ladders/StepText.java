package dk.samspil.ladders;

import dk.samspil.web.Texts;
import java.util.Arrays;
import java.util.List;

/** What a step takes, and what it gives. */
public record StepText(int number, String title, String takes, String gives) {

    static List<StepText> all(Texts t) {
        return Arrays.stream(Step.values())
                .map(step -> new StepText(step.number(), step.title(t), t.of(step, "takes"), t.of(step, "gives")))
                .toList();
    }
}
