package dk.samspil.organisations;

import dk.samspil.web.Conflict;
import dk.samspil.web.Conflict.Difference;
import dk.samspil.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects where what was typed is not what somebody else has saved in the meantime. */
final class Conflicts {

    private final Texts t;
    private final String form;
    private final List<Difference> differences = new ArrayList<>();

    /** {@code form} is where the labels of the fields stand. */
    Conflicts(Texts t, String form) {
        this.t = t;
        this.form = form;
    }

    Conflicts compare(String field, @Nullable String theirs, @Nullable String mine) {
        var saved = Objects.requireNonNullElse(theirs, "");
        var typed = Objects.requireNonNullElse(mine, "");
        if (!saved.equals(typed)) {
            differences.add(new Difference(t.get(form + "." + field), saved, typed));
        }
        return this;
    }

    /** {@code page} is where theirs stands. */
    Conflict with(LastChange change, String page) {
        return new Conflict(
                change.who(),
                t.dayAndMonth(change.at()) + " " + t.time(change.at()),
                "name",
                page,
                List.copyOf(differences));
    }
}
