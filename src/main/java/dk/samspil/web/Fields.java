package dk.samspil.web;

import org.jspecify.annotations.Nullable;

/**
 * The inputs of one form: labels and hints by key ({@code <form>.<name>}, {@code <form>.<name>.hint} where there is one),
 * values as they were typed, problems where there are any.
 */
public record Fields(Texts t, String form, Problems problems) {

    public Field of(String name, @Nullable Object value) {
        return named(name, name, value);
    }

    /** An input that stands several times on a page: the name is the input's, the text is shared. */
    public Field named(String name, String text, @Nullable Object value) {
        var hint = form + "." + text + ".hint";
        return new Field(
                name,
                t.get(form + "." + text),
                t.has(hint) ? t.get(hint) : null,
                value == null ? "" : value.toString(),
                problems.of(name).orElse(null));
    }
}
