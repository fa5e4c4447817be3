package dk.samspil.meetings;

import dk.samspil.collaborations.Room;
import dk.samspil.web.PublicAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * A meeting as a file that any calendar can take (.ics, RFC 5545). It always has the same UID, and counts up when it is moved,
 * so that the calendar moves what it has instead of keeping two.
 */
@Component
public class Calendars {

    public static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    /** The rules since 1996; the clocks change at one in the morning, universal time. */
    private static final String TIMEZONE = """
            BEGIN:VTIMEZONE
            TZID:Europe/Copenhagen
            BEGIN:DAYLIGHT
            TZNAME:CEST
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            DTSTART:19960331T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZNAME:CET
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE""";

    private final PublicAddress address;
    private final Clock clock;

    Calendars(PublicAddress address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    public String of(Meeting meeting, Room room) {
        return of(event(meeting, room));
    }

    /** Several in one file. */
    public String of(List<Meeting> meetings, Room room) {
        return of(meetings.stream().map(meeting -> event(meeting, room)).toList());
    }

    public String of(CalendarEvent event) {
        return of(List.of(event));
    }

    /** Nobody answers by their calendar: it is published, not requested, since no mailbox of ours reads replies. */
    private String of(List<CalendarEvent> events) {
        var file = new CalendarFile()
                .line("BEGIN:VCALENDAR")
                .line("VERSION:2.0")
                .line("PRODID:-//Samspil//Samspil//DA")
                .line("METHOD:" + (events.stream().allMatch(CalendarEvent::cancelled) ? "CANCEL" : "PUBLISH"))
                .lines(TIMEZONE);
        events.forEach(event -> write(file, event));
        return file.line("END:VCALENDAR").toString();
    }

    private void write(CalendarFile file, CalendarEvent event) {
        var plan = event.plan();
        var hour = plan.hour();
        file.line("BEGIN:VEVENT")
                .line("UID:" + event.id() + "@" + address.host())
                .line("DTSTAMP:" + utc(clock.instant()))
                .line("SEQUENCE:" + event.sequence())
                .line("STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"))
                .line("DTSTART;TZID=Europe/Copenhagen:"
                        + LocalDateTime.of(hour.day(), hour.time()).format(LOCAL))
                .line("DURATION:PT" + hour.minutes() + "M")
                .line(organizer(event))
                .text("SUMMARY", event.title())
                .text("LOCATION", plan.spot().isEmpty() ? plan.online() : plan.spot())
                .text("DESCRIPTION", event.description())
                .line("URL:" + address.of(event.path()))
                .line("END:VEVENT");
    }

    private static CalendarEvent event(Meeting meeting, Room room) {
        return new CalendarEvent(
                meeting.id().value(),
                meeting.sequence(),
                meeting.isCancelled(),
                meeting.plan().title() + " · " + room.name(),
                meeting.plan(),
                description(meeting),
                meeting.caller(),
                meeting.callerName(),
                room.party(meeting.caller())
                        .map(party -> party.contact().address())
                        .orElse(""),
                meeting.path());
    }

    /** Whoever called it: by the address the others write to, where there is one. */
    private static String organizer(CalendarEvent event) {
        var address = event.callerAddress();
        try {
            var uri = address.isEmpty() ? URI.create("urn:uuid:" + event.caller()) : new URI("mailto", address, null);
            return "ORGANIZER;CN=\"%s\":%s"
                    .formatted(event.callerName().replaceAll("[\"\\p{Cntrl}]", ""), uri.toASCIIString());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String description(Meeting meeting) {
        return Stream.concat(
                        Stream.of(meeting.plan().words(), meeting.plan().online()),
                        meeting.agenda().stream().map(item -> "- " + item.words()))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC).format(LOCAL) + "Z";
    }
}
