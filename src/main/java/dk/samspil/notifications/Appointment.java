package dk.samspil.notifications;

import dk.samspil.meetings.Plan;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.stream.Stream;

/** When and where a meeting is, as a mail says it. */
record Appointment(Plan plan, Texts t) {

    /** The day and when it begins, within a sentence. */
    String start() {
        var start = plan.hour().startsAt();
        return t.weekday(start) + " " + t.time(start);
    }

    /** The day and its hours, a line; a row of meetings reaches into other years, and says which. */
    String dayOfYear() {
        return hours(t.weekday(plan.hour().day()) + " " + t.year(plan.hour().day()));
    }

    List<String> whenAndWhere() {
        return Stream.concat(Stream.of(hours(t.weekday(plan.hour().day()))), where().stream())
                .toList();
    }

    /** In the flesh, by screen, or either. */
    List<String> where() {
        return Stream.of(plan.spot(), plan.online())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String hours(String day) {
        return t.get(
                "notifications.meeting.when",
                day,
                t.time(plan.hour().startsAt()),
                t.time(plan.hour().endsAt()));
    }
}
