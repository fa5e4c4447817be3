package dk.samspil.series;

import dk.samspil.meetings.SeriesId;
import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import dk.samspil.web.TypedDay;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often and until when, as it is typed. An end is demanded: a row without one fills calendars that nobody looks at.
 *
 * @param times how many meetings, or nothing
 * @param last the last day there may be a meeting, or nothing
 * @param days those of the days that are chosen, as they were shown
 */
public record RhythmForm(
        @Line String rhythm,
        @Line String times,
        @Line @Day String last,
        @Nullable List<String> days) {

    private static final int FEWEST = 2;

    public RhythmForm {
        rhythm = Typed.text(rhythm);
        times = Typed.text(times);
        last = Typed.text(last);
    }

    static RhythmForm suggested() {
        return new RhythmForm(Rhythm.EVERY_QUARTER.name(), "4", "", null);
    }

    public List<String> chosen() {
        return days == null ? List.of() : days;
    }

    Problems check(Problems problems, @Nullable LocalDate first, Texts t) {
        if (Typed.one(Rhythm.class, rhythm).isEmpty()) {
            problems = problems.and("rhythm", t.get("series.rhythm.problem.rhythm"));
        }
        var until = TypedDay.read(last);
        if (times.isEmpty() && last.isEmpty()) {
            return problems.and("times", t.get("series.rhythm.problem.end"));
        }
        if (!times.isEmpty() && (!times.matches("[0-9]{1,3}") || !isRight(Integer.parseInt(times)))) {
            return problems.and("times", t.get("series.rhythm.problem.times", FEWEST, SeriesId.MOST));
        }
        if (problems.any() || first == null) {
            return problems;
        }
        if (until.isPresent() && until.get().isBefore(first)) {
            return problems.and("last", t.get("series.rhythm.problem.last"));
        }
        int many = dates(first).size();
        return isRight(many)
                ? problems
                : problems.and(
                        times.isEmpty() ? "last" : "times",
                        t.get("series.rhythm.problem." + (many < FEWEST ? "few" : "many"), SeriesId.MOST));
    }

    /** The days it comes to, the first one first, and one more than may be where there are too many. Checked before. */
    List<LocalDate> dates(LocalDate first) {
        var until = TypedDay.read(last);
        return Typed.one(Rhythm.class, rhythm)
                .orElseThrow()
                .from(first)
                .takeWhile(day -> until.isEmpty() || !day.isAfter(until.get()))
                .limit(times.isEmpty() ? SeriesId.MOST + 1 : Integer.parseInt(times))
                .toList();
    }

    private static boolean isRight(int many) {
        return many >= FEWEST && many <= SeriesId.MOST;
    }
}
