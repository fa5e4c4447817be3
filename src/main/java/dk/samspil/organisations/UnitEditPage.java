package dk.samspil.organisations;

import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;

/** One unit, to rename or close. */
public record UnitEditPage(String id, String title, Field name, int version, List<Difference> differences, Problems problems) {

    static UnitEditPage of(Unit unit, String name, int version, Problems problems, Texts t) {
        return new UnitEditPage(unit.id().toString(), unit.name(), field(name, problems, t), version, List.of(), problems);
    }

    /** Both versions, once somebody else was faster. */
    static UnitEditPage stale(Unit saved, String name, Texts t) {
        var differences =
                new Difference.Finder().compare(t.get("organisations.unit.name"), saved.name(), name).all();
        return new UnitEditPage(
                saved.id().toString(), saved.name(), field(name, Problems.none(), t), saved.version(), differences, Problems.none());
    }

    private static Field field(String name, Problems problems, Texts t) {
        return new Fields(t, "organisations.unit", problems).of("name", name);
    }
}
