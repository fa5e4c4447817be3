package dk.samspil.obligations;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;

/** How often a promise comes back. */
public enum Rhythm {
    ONCE(0),
    EVERY_MONTH(1),
    EVERY_QUARTER(3),
    EVERY_HALF_YEAR(6),
    EVERY_YEAR(12);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** The days from the first one on: the same day of the month, or the last of a month that is too short for it. */
    Stream<LocalDate> from(LocalDate first) {
        return this == ONCE
                ? Stream.of(first)
                : Stream.iterate(0, turn -> turn + 1).map(turn -> first.plus(Period.ofMonths(months * turn)));
    }
}
