package dk.samspil.mandates;

import dk.samspil.web.Refusal;
import dk.samspil.web.Today;
import dk.samspil.web.TypedDay;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;

/** How long a mandate may last: to a day, and at most a year. */
final class Term {

    static final Period LONGEST = Period.ofYears(1);

    private Term() {}

    static LocalDate today(Clock clock) {
        return Today.by(clock);
    }

    static LocalDate until(String typed, LocalDate today) {
        var until = TypedDay.read(typed).orElseThrow(() -> new Refusal("until", "mandates.problem.until"));
        if (until.isBefore(today)) {
            throw new Refusal("until", "mandates.problem.past");
        }
        if (until.isAfter(today.plus(LONGEST))) {
            throw new Refusal("until", "mandates.problem.year");
        }
        return until;
    }
}
