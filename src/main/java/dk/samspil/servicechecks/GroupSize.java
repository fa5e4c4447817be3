package dk.samspil.servicechecks;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many people it is about.
 *
 * @param people by {@link AgeBand}, then {@link Dwelling}; null where nobody knows
 * @param source where the numbers are from, so that others can trust them or look again
 * @param overlooked who is easily forgotten
 */
public record GroupSize(List<@Nullable Integer> people, String source, String relatives, String overlooked) {

    /** Three age bands, three ways of living; a constant because the form counts by it. */
    static final int CELLS = 9;

    static int cell(AgeBand band, Dwelling dwelling) {
        return band.ordinal() * Dwelling.values().length + dwelling.ordinal();
    }

    int total() {
        return people.stream()
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
