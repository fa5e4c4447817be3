package dk.samspil.web;

import java.util.ArrayList;
import java.util.List;

/** Collects, field by field, where what somebody else has saved differs from what was typed here. */
public record Differing(Texts t, String form, List<Conflict.Difference> all) {

    public Differing(Texts t, String form) {
        this(t, form, List.of());
    }

    public Differing on(String field, String theirs, String mine) {
        if (theirs.equals(mine)) {
            return this;
        }
        var more = new ArrayList<>(all);
        more.add(new Conflict.Difference(t.get(form + "." + field), theirs, mine));
        return new Differing(t, form, List.copyOf(more));
    }
}
