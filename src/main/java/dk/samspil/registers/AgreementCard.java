package dk.samspil.registers;

import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.AgreementKind;
import dk.samspil.agreements.EditionState;
import dk.samspil.agreements.Holding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it stands in an organisation's own list.
 *
 * @param parties their short names, in one line
 * @param startsOn of the signed edition that holds, else of the newest; null while there is none
 * @param underWay how far the one is that is being made; null where none is
 */
public record AgreementCard(
        AgreementId agreement,
        PlaceId place,
        String placeName,
        String title,
        AgreementKind kind,
        String parties,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate lastDay,
        @Nullable EditionState underWay) {

    static final int PAGE = 20;

    /** Null while nothing is signed. */
    public @Nullable Holding holding(LocalDate today) {
        if (startsOn == null) {
            return null;
        }
        return startsOn.isAfter(today)
                ? Holding.COMING
                : lastDay != null && lastDay.isBefore(today) ? Holding.OVER : Holding.IN_FORCE;
    }

    public String path() {
        return Agreement.path(place, agreement);
    }
}
