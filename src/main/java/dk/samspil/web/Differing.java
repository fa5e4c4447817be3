package dk.samspil.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    public Differing on(String field, @Nullable LocalDate theirs, @Nullable LocalDate mine) {
        return on(field, inWords(theirs), inWords(mine));
    }

    private String inWords(@Nullable LocalDate day) {
        return day == null ? "" : t.date(day);
    }
}
