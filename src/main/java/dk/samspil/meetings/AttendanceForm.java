package dk.samspil.meetings;

import dk.samspil.collaborations.Channel;
import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Prose;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether one comes, as it is typed.
 *
 * @param id the new point's, so that sending twice proposes once
 * @param version of the answer that was seen
 * @param sequence how often the meeting had moved when it was read
 * @param saidBy who says it, by a link or on the phone
 */
public record AttendanceForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @Nullable Integer sequence,
        @Line String saidBy,
        @Line String coming,
        @Prose(max = 1000) String people,
        @Nullable Boolean decides,
        @Line(max = 500) String needs,
        @Line(max = 300) String point) {

    public AttendanceForm {
        saidBy = Typed.text(saidBy);
        coming = Typed.text(coming);
        people = Typed.text(people);
        needs = Typed.text(needs);
        point = Typed.text(point);
    }

    /** What was said before stands in it, also when the meeting has been moved since. */
    static AttendanceForm of(Attendance attendance, int sequence, String saidBy, UUID id) {
        var said = attendance.said();
        return new AttendanceForm(
                id,
                attendance.version(),
                sequence,
                saidBy,
                said.coming() == null ? "" : said.coming().name(),
                said.people(),
                said.decides(),
                said.needs(),
                "");
    }

    /** Maybe needs no names, and no needs none; who says it must be told where it is not the one signed in. */
    Problems check(Problems problems, Channel channel, Texts t) {
        if (channel != Channel.SELF && saidBy.isEmpty()) {
            problems = problems.and("saidBy", t.get("meetings.attendance.problem.saidBy"));
        }
        var said = Typed.one(Coming.class, coming);
        if (said.isEmpty()) {
            problems = problems.and("coming", t.get("meetings.attendance.problem.coming"));
        } else if (said.get() == Coming.YES && people.isBlank()) {
            problems = problems.and("people", t.get("meetings.attendance.problem.people"));
        }
        return problems;
    }

    /** Checked before. */
    Attendance.Said said() {
        return new Attendance.Said(Coming.valueOf(coming), people, Boolean.TRUE.equals(decides), needs);
    }

    AttendanceForm seen(int newVersion, int newSequence) {
        return new AttendanceForm(id, newVersion, newSequence, saidBy, coming, people, decides, needs, point);
    }
}
