package dk.samspil.soundings;

import dk.samspil.meetings.CalendarEvent;
import dk.samspil.meetings.Calendars;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A meeting of a whole field as a file for the calendar. */
@Component
public class SoundingCalendar {

    private final Calendars calendars;

    SoundingCalendar(Calendars calendars) {
        this.calendars = calendars;
    }

    public String of(Sounding sounding) {
        var plan = sounding.plan();
        return calendars.of(new CalendarEvent(
                sounding.id().value(),
                sounding.sequence(),
                sounding.isCancelled(),
                plan.title() + " · " + sounding.hostName(),
                plan,
                Stream.of(plan.words(), plan.online())
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\n")),
                sounding.host(),
                sounding.hostName(),
                "",
                sounding.path()));
    }
}
