package dk.samspil.organisations;

import dk.samspil.access.Reach;
import dk.samspil.reference.Reference;
import dk.samspil.web.Option;
import dk.samspil.web.Texts;
import java.util.ArrayList;
import java.util.List;

/** What forms about an organisation let one choose among. */
public final class Choices {

    private Choices() {}

    /** In Danish order. */
    static List<Option> municipalities(Reference reference) {
        return reference.municipalities().stream()
                .map(municipality -> new Option(municipality.code(), municipality.name()))
                .toList();
    }

    static List<Option> kinds(Texts t) {
        return Option.of(t, OrganisationKind.values());
    }

    /** Those reached, each under its own; the whole organisation first, where the actor reaches that; nothing where there are no units. */
    public static List<Option> units(Units units, Texts t) {
        var options = new ArrayList<Option>();
        if (Reach.current().covers(null)) {
            options.add(new Option("", t.get("organisations.unit.whole")));
        }
        var reached = units.reached();
        reached.forEach(unit -> options.add(new Option(unit.id().toString(), "– ".repeat(unit.depth()) + unit.name())));
        return reached.isEmpty() ? List.of() : List.copyOf(options);
    }
}
