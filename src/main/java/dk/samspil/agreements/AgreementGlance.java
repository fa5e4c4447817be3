package dk.samspil.agreements;

import dk.samspil.access.PlaceId;
import dk.samspil.web.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agreement in a line, for a collaboration's overview: the one that holds, else the one that is on its way. */
public record AgreementGlance(
        PlaceId place,
        AgreementId id,
        String title,
        EditionState state,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate lastDay) {

    public String path() {
        return Agreement.path(place, id);
    }

    public boolean isSigned() {
        return state == EditionState.SIGNED;
    }

    /** "Gælder fra 1. januar 2027, til nogen siger den op"; empty until it is signed. */
    public String period(Texts t) {
        if (!isSigned() || startsOn == null) {
            return "";
        }
        return lastDay == null
                ? t.get("agreements.period.open", t.date(startsOn))
                : t.get("agreements.period.closed", t.date(startsOn), t.date(lastDay));
    }
}
