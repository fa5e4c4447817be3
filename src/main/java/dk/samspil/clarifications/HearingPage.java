package dk.samspil.clarifications;

import dk.samspil.web.Conflict;
import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the members were heard; {@code conflict} where a colleague has saved something else meanwhile. */
public record HearingPage(
        Field day,
        Field how,
        Field people,
        Field remarks,
        int version,
        @Nullable Conflict conflict,
        Problems problems) {

    static HearingPage of(Clarification current, HearingForm form, Problems problems, Texts t) {
        var fields = new Fields(t, "clarifications.hearing", problems);
        return new HearingPage(
                fields.of("day", form.day()),
                fields.of("how", form.how()),
                fields.of("people", form.people()),
                fields.of("remarks", form.remarks()),
                form.version(),
                null,
                problems);
    }

    HearingPage beside(Clarification now, Texts t) {
        return new HearingPage(day, how, people, remarks, version, conflict(now, t), problems);
    }

    private Conflict conflict(Clarification now, Texts t) {
        var theirs = HearingForm.of(now);
        return new Conflict(
                now.writer(),
                t.date(now.writtenAt()) + " " + t.time(now.writtenAt()),
                day.name(),
                "/afklaring/hoering",
                Stream.of(
                                new Conflict.Difference(day.label(), theirs.day(), day.value()),
                                new Conflict.Difference(how.label(), theirs.how(), how.value()),
                                new Conflict.Difference(people.label(), theirs.people(), people.value()),
                                new Conflict.Difference(remarks.label(), theirs.remarks(), remarks.value()))
                        .filter(difference -> !difference.theirs().equals(difference.mine()))
                        .toList());
    }
}
