package dk.samspil.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One of the answers a form offers. */
public record Option(String value, String label, @Nullable String hint) {

    public Option(String value, String label) {
        this(value, label, null);
    }

    /** The values of an enum under their names, with the texts' {@code hint} where there is one. */
    @SafeVarargs
    public static <E extends Enum<E>> List<Option> of(Texts t, E... values) {
        return Stream.of(values)
                .map(value -> new Option(value.name(), t.of(value), t.has(value, "hint") ? t.of(value, "hint") : null))
                .toList();
    }

    /** For {@code aria-describedby}, where the option stands as {@code id}. */
    public @Nullable String describedBy(String id) {
        return hint == null ? null : id + "-more";
    }
}
