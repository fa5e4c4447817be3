package dk.samspil.web;

import dk.samspil.web.Conflict.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects where what was typed is not what somebody else has saved in the meantime. */
public final class Conflicts {

    private final Texts t;
    private final String form;
    private final List<Difference> differences = new ArrayList<>();

    /** {@code form} is where the labels of the fields stand. */
    public Conflicts(Texts t, String form) {
        this.t = t;
        this.form = form;
    }

    public Conflicts compare(String field, @Nullable String theirs, @Nullable String mine) {
        var saved = Objects.requireNonNullElse(theirs, "");
        var typed = Objects.requireNonNullElse(mine, "");
        if (!saved.equals(typed)) {
            differences.add(new Difference(t.get(form + "." + field), saved, typed));
        }
        return this;
    }

    /** {@code field} is the first input to go on in, and {@code page} where theirs stands. */
    public Conflict with(LastChange change, String field, String page) {
        return new Conflict(
                change.who(),
                t.dayAndMonth(change.at()) + " " + t.time(change.at()),
                field,
                page,
                List.copyOf(differences));
    }
}
