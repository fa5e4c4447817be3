package dk.samspil.series;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Channel;
import dk.samspil.meetings.Attendance;
import dk.samspil.meetings.Attending;
import dk.samspil.meetings.Coming;
import dk.samspil.meetings.Meeting;
import dk.samspil.meetings.MeetingSeries;
import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Prose;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * To which meetings of a row one comes, as it is typed.
 *
 * @param all to all of them or to none, or different from one to the other
 * @param coming by a meeting's id, where it is different
 * @param seen by a meeting's id: how often it had moved, and the version of the answer
 */
public record SeriesAnswerForm(
        @Line String saidBy,
        @Line String all,
        @Nullable Map<String, String> coming,
        @Nullable Map<String, String> seen,
        @Prose(max = 1000) String people,
        @Nullable Boolean decides,
        @Line(max = 500) String needs) {

    public SeriesAnswerForm {
        saidBy = Typed.text(saidBy);
        all = Typed.text(all);
        coming = coming == null ? Map.of() : coming;
        seen = seen == null ? Map.of() : seen;
        people = Typed.text(people);
        needs = Typed.text(needs);
    }

    /** What was said before stands in it. */
    static SeriesAnswerForm of(List<Meeting> ahead, OrganisationId organisation, String saidBy) {
        var coming = new HashMap<String, String>();
        var first = Optional.<Attendance.Said>empty();
        for (var meeting : ahead) {
            var said = meeting.attendance(organisation).map(Attendance::said);
            var word = said.map(Attendance.Said::coming);
            word.ifPresent(one -> coming.put(meeting.id().toString(), one.name()));
            first = first.or(() -> word.flatMap(one -> said));
        }
        return new SeriesAnswerForm(
                        saidBy,
                        coming.isEmpty() ? "" : Whole.EACH.name(),
                        coming,
                        Map.of(),
                        first.map(Attendance.Said::people).orElse(""),
                        first.map(Attendance.Said::decides).orElse(false),
                        first.map(Attendance.Said::needs).orElse(""))
                .seeing(ahead, organisation);
    }

    /** The same words about the meetings as they are now. */
    SeriesAnswerForm seeing(List<Meeting> ahead, OrganisationId organisation) {
        var now = new HashMap<String, String>();
        ahead.forEach(meeting -> meeting.attendance(organisation)
                .ifPresent(one -> now.put(meeting.id().toString(), meeting.sequence() + "." + one.version())));
        return new SeriesAnswerForm(saidBy, all, coming, now, people, decides, needs);
    }

    public String coming(Meeting meeting) {
        return Typed.text(coming == null ? null : coming.get(meeting.id().toString()));
    }

    public String seen(Meeting meeting) {
        return Typed.text(seen == null ? null : seen.get(meeting.id().toString()));
    }

    static String field(Meeting meeting) {
        return "coming[" + meeting.id() + "]";
    }

    Problems check(List<Meeting> ahead, Problems problems, Channel channel, Texts t) {
        if (channel != Channel.SELF && saidBy.isEmpty()) {
            problems = problems.and("saidBy", t.get("meetings.attendance.problem.saidBy"));
        }
        var whole = Typed.one(Whole.class, all);
        if (whole.isEmpty()) {
            return problems.and("all", t.get("series.answer.problem.all"));
        }
        if (whole.get() == Whole.EACH && ahead.stream().allMatch(meeting -> word(meeting) == null)) {
            return problems.and(field(ahead.getFirst()), t.get("series.answer.problem.each"));
        }
        if (people.isBlank() && ahead.stream().anyMatch(meeting -> word(meeting) == Coming.YES)) {
            problems = problems.and("people", t.get("meetings.attendance.problem.people"));
        }
        return problems;
    }

    /** An answer to each that something is said about. Checked before. */
    List<MeetingSeries.Answer> answers(List<Meeting> ahead) {
        return ahead.stream()
                .filter(meeting -> word(meeting) != null)
                .map(meeting -> new MeetingSeries.Answer(
                        meeting.id(),
                        new Attendance.Said(word(meeting), people, Boolean.TRUE.equals(decides), needs),
                        seenOf(meeting)))
                .toList();
    }

    private @Nullable Coming word(Meeting meeting) {
        return Typed.one(Whole.class, all)
                .flatMap(whole -> whole.toEach().or(() -> Typed.one(Coming.class, coming(meeting))))
                .orElse(null);
    }

    /** What was never shown has not been seen in any version. */
    private Attending.Seen seenOf(Meeting meeting) {
        var parts = seen(meeting).split("\\.", 2);
        return parts.length == 2 && parts[0].matches("[0-9]{1,6}") && parts[1].matches("[0-9]{1,6}")
                ? new Attending.Seen(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))
                : new Attending.Seen(-1, -1);
    }

    /** Said of the row as a whole. */
    enum Whole {
        ALL,
        EACH,
        NONE;

        Optional<Coming> toEach() {
            return switch (this) {
                case ALL -> Optional.of(Coming.YES);
                case NONE -> Optional.of(Coming.NO);
                case EACH -> Optional.empty();
            };
        }
    }
}
