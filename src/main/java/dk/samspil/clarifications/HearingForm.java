package dk.samspil.clarifications;

import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.TypedDay;
import jakarta.validation.constraints.Pattern;

/** How the members were heard, as it was typed. */
record HearingForm(
        @Required(message = "clarifications.problem.day") @Day
        String day,

        @Required(message = "clarifications.problem.how") @Line
        String how,

        @Pattern(regexp = "[0-9]{1,6}", message = "clarifications.problem.people") String people,

        @Prose String remarks,
        int version) {

    static HearingForm of(Clarification clarification) {
        var hearing = clarification.hearing();
        return hearing == null
                ? new HearingForm("", "", "", "", clarification.version())
                : new HearingForm(
                        hearing.day().toString(),
                        hearing.how(),
                        String.valueOf(hearing.people()),
                        hearing.remarks(),
                        clarification.version());
    }

    /** The same words on top of what stands there now. */
    HearingForm over(Clarification clarification) {
        return new HearingForm(day, how, people, remarks, clarification.version());
    }

    Hearing hearing() {
        return new Hearing(TypedDay.read(day).orElseThrow(), how, Integer.parseInt(people), remarks);
    }
}
