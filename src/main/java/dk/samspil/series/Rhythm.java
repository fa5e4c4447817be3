package dk.samspil.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/**
 * How often one meets. By weeks it is the same weekday; by months it is the same weekday of the month, the second Tuesday say,
 * since that is how people remember it. A fifth Tuesday becomes the last one: most months have no fifth.
 */
enum Rhythm {
    EVERY_WEEK(1, 0),
    EVERY_SECOND_WEEK(2, 0),
    EVERY_MONTH(0, 1),
    EVERY_SECOND_MONTH(0, 2),
    EVERY_QUARTER(0, 3),
    EVERY_HALF_YEAR(0, 6),
    EVERY_YEAR(0, 12);

    private final int weeks;
    private final int months;

    Rhythm(int weeks, int months) {
        this.weeks = weeks;
        this.months = months;
    }

    /** The days from the first one on, without an end. */
    Stream<LocalDate> from(LocalDate first) {
        return Stream.iterate(0, turn -> turn + 1).map(turn -> day(first, turn));
    }

    private LocalDate day(LocalDate first, int turn) {
        if (months == 0) {
            return first.plusWeeks((long) weeks * turn);
        }
        int week = (first.getDayOfMonth() - 1) / 7 + 1;
        var month = YearMonth.from(first).plusMonths((long) months * turn);
        return month.atDay(1)
                .with(
                        week == 5
                                ? TemporalAdjusters.lastInMonth(first.getDayOfWeek())
                                : TemporalAdjusters.dayOfWeekInMonth(week, first.getDayOfWeek()));
    }
}
