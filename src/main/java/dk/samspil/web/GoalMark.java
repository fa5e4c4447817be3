package dk.samspil.web;

import java.util.List;
import java.util.stream.Collectors;

/** How a goal went at one moment: "september: på vej". */
public record GoalMark(String when, Fill fill) {

    /** What a row of marks says, for one who cannot see it. */
    public static String sentence(Texts t, List<GoalMark> marks) {
        return marks.stream()
                .map(mark -> mark.when() + ": " + t.of(mark.fill()))
                .collect(Collectors.joining(", "));
    }
}
