package dk.samspil.organisations;

import dk.samspil.web.Conflict;
import dk.samspil.web.Conflicts;
import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.LastChange;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import org.jspecify.annotations.Nullable;

/** One unit, to rename or close. */
public record UnitEditPage(
        String id,
        String title,
        Field name,
        int version,
        @Nullable Conflict conflict,
        Problems problems) {

    static UnitEditPage of(Unit unit, String name, int version, Problems problems, Texts t) {
        return new UnitEditPage(unit.id().toString(), unit.name(), field(name, problems, t), version, null, problems);
    }

    /** Both versions, once somebody else was faster; saving now replaces theirs. */
    static UnitEditPage stale(Unit saved, String name, LastChange change, Texts t) {
        var conflict = new Conflicts(t, "organisations.unit")
                .compare("name", saved.name(), name)
                .with(change, "name", "/organisation/enheder");
        var problems = Problems.none();
        return new UnitEditPage(
                saved.id().toString(), saved.name(), field(name, problems, t), saved.version(), conflict, problems);
    }

    private static Field field(String name, Problems problems, Texts t) {
        return new Fields(t, "organisations.unit", problems).of("name", name);
    }
}
