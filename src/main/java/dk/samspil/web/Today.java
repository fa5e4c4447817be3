package dk.samspil.web;

import java.time.Clock;
import java.time.LocalDate;

/** The day on the wall in Denmark. */
public final class Today {

    private Today() {}

    public static LocalDate by(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
