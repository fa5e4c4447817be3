package dk.samspil.clauses;

import dk.samspil.web.Texts;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A text as it is read in the library: each blank says in words what will stand there. */
final class BlankNames {

    private BlankNames() {}

    static String in(String text, Texts t) {
        return Blank.fill(
                text,
                Arrays.stream(Blank.values())
                        .collect(Collectors.toMap(Function.identity(), blank -> "[[" + t.of(blank) + "]]")));
    }
}
