package dk.samspil.meetings;

import dk.samspil.web.Refusal;
import dk.samspil.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/** When a meeting is, as people say it: a day and a time on the wall in Denmark, and how long. */
public record Hour(LocalDate day, LocalTime time, int minutes) {

    /** In spring an hour is missing: at half past two that night there is no such time. */
    public boolean exists() {
        return !Texts.ZONE
                .getRules()
                .getValidOffsets(LocalDateTime.of(day, time))
                .isEmpty();
    }

    /** In autumn an hour comes twice, and the first is meant. */
    public Instant startsAt() {
        return start().toInstant();
    }

    /** So long after the beginning as was said, whatever the clocks do in the meantime. */
    public Instant endsAt() {
        return start().plusMinutes(minutes).toInstant();
    }

    private ZonedDateTime start() {
        return ZonedDateTime.of(day, time, Texts.ZONE);
    }

    /** Why nobody could come: such a time there is not, or it is gone. */
    Optional<Refusal> refusal(Instant now) {
        if (!exists()) {
            return Optional.of(new Refusal("time", "meetings.problem.noSuchTime"));
        }
        return startsAt().isAfter(now) ? Optional.empty() : Optional.of(new Refusal("day", "meetings.problem.past"));
    }

    public void requireAhead(Instant now) {
        refusal(now).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** A week ahead where there is so much time; otherwise the day before, or at once. */
    public LocalDate answerBy(LocalDate today) {
        var week = day.minusWeeks(1);
        if (week.isAfter(today)) {
            return week;
        }
        return day.minusDays(1).isAfter(today) ? day.minusDays(1) : today;
    }
}
