package dk.samspil.meetings;

import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting, as it is typed: when it is called, and when it is changed. {@code agenda} has a point on each line. */
public record PlanForm(
        @Nullable UUID id,
        @Nullable Integer version,

        @Required(message = "meetings.plan.problem.title") @Line
        String title,

        @Required(message = "meetings.plan.problem.day") @Line @Day
        String day,

        @Line String time,
        @Line String minutes,
        @Line String spot,
        @Line(max = 500) String online,
        @Prose(max = 1000) String words,
        @Prose String agenda) {

    /** How long a meeting may last. */
    static final List<Integer> LENGTHS = List.of(30, 45, 60, 90, 120, 150, 180, 240, 360, 480);

    public PlanForm {
        title = Typed.text(title);
        day = Typed.text(day);
        time = Typed.text(time);
        minutes = Typed.text(minutes);
        spot = Typed.text(spot);
        online = Typed.text(online);
        words = Typed.text(words);
        agenda = Typed.text(agenda);
    }

    public List<Option> lengths(Texts t) {
        return LENGTHS.stream()
                .map(length -> new Option(length.toString(), t.get("meetings.lasts." + length)))
                .toList();
    }

    /** What a meeting of this kind usually is like. */
    public static PlanForm suggested(UUID id, MeetingKind kind, Texts t) {
        return new PlanForm(
                id,
                null,
                t.of(kind, "title"),
                "",
                "",
                String.valueOf(kind.minutes()),
                "",
                "",
                "",
                t.has(kind, "agenda") ? t.of(kind, "agenda") : "");
    }

    /** By a title that is known already; the usual one where none is. */
    PlanForm called(String known) {
        return known.isBlank()
                ? this
                : new PlanForm(id, version, known, day, time, minutes, spot, online, words, agenda);
    }

    static PlanForm of(Meeting meeting) {
        var plan = meeting.plan();
        return new PlanForm(
                meeting.id().value(),
                meeting.version(),
                plan.title(),
                plan.hour().day().toString(),
                plan.hour().time().toString(),
                String.valueOf(plan.hour().minutes()),
                plan.spot(),
                plan.online(),
                plan.words(),
                "");
    }

    /** What the constraints do not see. */
    public Problems check(Problems problems, Texts t) {
        return typed().check(problems, LENGTHS, t);
    }

    /** The same for a meeting that is called: it lies ahead. */
    public Problems checkNew(Problems problems, Instant now, Texts t) {
        return typed().checkAhead(check(problems, t), now, t);
    }

    /** Checked before. */
    public Plan plan() {
        return typed().plan();
    }

    /** Each of them a line of the agenda. */
    public List<String> points() {
        return TypedPlan.points(agenda, 30);
    }

    private TypedPlan typed() {
        return new TypedPlan(title, day, time, minutes, spot, online, words);
    }

    PlanForm seen(int newVersion) {
        return new PlanForm(id, newVersion, title, day, time, minutes, spot, online, words, agenda);
    }
}
