package dk.samspil.registers;

import dk.samspil.access.Side;
import dk.samspil.agreements.AgreementKind;
import dk.samspil.reference.TargetGroup;
import dk.samspil.web.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the parties' own words: who, for whom, where and for how long.
 *
 * @param municipality its code; null where the collaboration is not in one
 * @param geography where exactly, in the parties' words
 * @param lastDay null where it holds until somebody ends it
 */
public record PublicFacts(
        String title,
        AgreementKind kind,
        Language language,
        List<Named> parties,
        @Nullable String municipality,
        String municipalityName,
        List<TargetGroup> groups,
        String geography,
        LocalDate startsOn,
        @Nullable LocalDate lastDay) {

    /** A party, by no more than its name. */
    public record Named(String name, Side side) {}

    /** Where it is, in one line; empty where nobody has said. */
    public String where() {
        return geography.isBlank() || geography.equals(municipalityName)
                ? municipalityName
                : municipalityName.isEmpty() ? geography : geography + ", " + municipalityName;
    }
}
