package dk.samspil.renewals;

import java.time.LocalDate;

/** What is to be thought of before an agreement is over (W9): those in the middle of something first. */
public enum HandoverKind {
    CITIZENS,
    VOLUNTEERS,
    STAFF,
    THINGS,
    DATA,
    OTHER;

    /** People are told in time; what is left is handed over on the day, and deleted within a month after. */
    LocalDate suggested(LocalDate today, LocalDate lastDay) {
        return switch (this) {
            case CITIZENS, VOLUNTEERS, STAFF -> {
                var soon = today.plusWeeks(2);
                yield soon.isAfter(lastDay) ? lastDay : soon;
            }
            case THINGS, OTHER -> lastDay;
            case DATA -> lastDay.plusMonths(1);
        };
    }
}
