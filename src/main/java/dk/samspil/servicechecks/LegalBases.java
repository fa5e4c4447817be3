package dk.samspil.servicechecks;

import dk.samspil.reference.LegalBasis;
import dk.samspil.reference.Reference;
import dk.samspil.web.Language;
import dk.samspil.web.Option;
import dk.samspil.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The statutes a need can refer to, as they are today. */
@Component
class LegalBases {

    private final Reference reference;
    private final Clock clock;

    LegalBases(Reference reference, Clock clock) {
        this.reference = reference;
        this.clock = clock;
    }

    /** None at all is a fine choice: some of what people need stands in no statute. */
    boolean mayBeChosen(String basis) {
        return basis.isEmpty() || today().anyMatch(valid -> key(valid).equals(basis));
    }

    /** Those valid today, and the one that was chosen earlier, marked when it no longer is. */
    List<Option> options(String chosen, Texts t) {
        var valid = today().map(basis -> new Option(key(basis), label(basis, t)));
        var old = mayBeChosen(chosen) ? Stream.<Option>empty() : Stream.of(new Option(chosen, label(chosen, t)));
        return Stream.concat(valid, old).toList();
    }

    /** "Ældreloven § 16" for a row of the table; empty where nothing was chosen. */
    String label(String chosen, Texts t) {
        if (chosen.isEmpty()) {
            return "";
        }
        var parts = chosen.split(" ", 2);
        var name = t.get("servicechecks.basis.short", t.of(LegalBasis.Act.valueOf(parts[0])), parts[1]);
        return mayBeChosen(chosen) ? name : t.get("servicechecks.basis.past", name);
    }

    private static String label(LegalBasis basis, Texts t) {
        var title = t.language() == Language.DA ? basis.titleDa() : basis.titleEn();
        return t.get("servicechecks.basis.long", t.of(basis.act()), basis.section(), title);
    }

    private Stream<LegalBasis> today() {
        return reference.legalBases(LocalDate.now(clock)).stream();
    }

    private static String key(LegalBasis basis) {
        return basis.act().name() + " " + basis.section();
    }
}
