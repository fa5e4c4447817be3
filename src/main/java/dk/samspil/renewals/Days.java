package dk.samspil.renewals;

import dk.samspil.web.Texts;
import java.time.Clock;
import java.time.LocalDate;

/** The calendar on the wall in Denmark. */
final class Days {

    private Days() {}

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
