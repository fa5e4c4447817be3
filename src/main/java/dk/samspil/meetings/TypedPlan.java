package dk.samspil.meetings;

import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import dk.samspil.web.TypedDay;
import dk.samspil.web.TypedTime;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/** When, where and about what, as it is typed: on the form of a meeting in a collaboration, and of one of a whole field. */
public record TypedPlan(
        String title, String day, String time, String minutes, String spot, String online, String words) {

    /** What the constraints do not see; {@code lengths} are those there are to choose among. */
    public Problems check(Problems problems, List<Integer> lengths, Texts t) {
        if (TypedTime.read(time).isEmpty()) {
            problems = problems.and("time", t.get("meetings.plan.problem.time"));
        }
        if (lengths.stream().noneMatch(length -> minutes.equals(length.toString()))) {
            problems = problems.and("minutes", t.get("meetings.plan.problem.minutes"));
        }
        if (spot.isEmpty() && online.isEmpty()) {
            problems = problems.and("spot", t.get("meetings.plan.problem.spot"));
        }
        return !online.isEmpty() && !online.matches("https?://\\S+")
                ? problems.and("online", t.get("meetings.plan.problem.online"))
                : problems;
    }

    /** Whether it lies ahead, for a meeting that is called: said together with the rest. Without a time, the day's last moment counts. */
    public Problems checkAhead(Problems problems, Instant now, Texts t) {
        return TypedDay.read(day)
                .map(on -> new Hour(on, TypedTime.read(time).orElse(LocalTime.MAX), 0))
                .flatMap(hour -> hour.refusal(now))
                .map(refusal -> problems.and(refusal.field(), refusal.text(t)))
                .orElse(problems);
    }

    /** Checked before. */
    public Plan plan() {
        var hour = new Hour(
                TypedDay.read(day).orElseThrow(), TypedTime.read(time).orElseThrow(), Integer.parseInt(minutes));
        return new Plan(title, hour, spot, online, words);
    }

    /** What stands on lines of its own, with a dash before it or without. */
    public static List<String> points(String lines, int most) {
        return lines.lines()
                .map(line -> line.strip().replaceFirst("^[-*•] ?", ""))
                .filter(line -> !line.isEmpty())
                .limit(most)
                .toList();
    }
}
