package dk.samspil.renewals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long before an agreement's last day the parties are reminded. */
public enum Ahead {
    QUARTER(90),
    MONTH(30),
    WEEK(7);

    private final int days;

    Ahead(int days) {
        this.days = days;
    }

    public LocalDate before(LocalDate last) {
        return last.minusDays(days);
    }

    /** Whether it is this one's turn: its day has come and the next one's has not, however late it is said. */
    public boolean isDue(LocalDate last, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, last);
        int next = ordinal() + 1 < values().length ? values()[ordinal() + 1].days : -1;
        return left <= days && left > next;
    }
}
