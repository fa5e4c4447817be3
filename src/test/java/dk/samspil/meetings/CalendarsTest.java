package dk.samspil.meetings;

import static dk.samspil.Cast.KAREN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Gathering;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Read back by a library that other calendars are built on. */
@SamspilModuleTest
@Import({Gathering.class, Convening.class})
class CalendarsTest {

    private static final String LONG =
            "Kaffe, kage; og \\ æbler.\n" + "Ærtesuppe 🙂 ".repeat(20).strip();

    @Autowired
    Gathering gathering;

    @Autowired
    Convening convening;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Meetings meetings;

    @Autowired
    Calendars calendars;

    @Test
    void anyCalendarCanReadItAndMoveIt() throws Exception {
        var place = gathering.ofThree();
        var hour = new Hour(LocalDate.of(2027, 3, 27), LocalTime.of(23, 30), 240);
        var meeting = convening.call(place, new Plan("Møde, æøå", hour, "Huset; 2. sal", "", LONG));
        var first = file(meeting);
        var read = event(first);

        assertThat(first.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(read.getSummary().getValue()).isEqualTo("Møde, æøå · " + Gathering.NAME);
        assertThat(read.getLocation().getValue()).isEqualTo("Huset; 2. sal");
        assertThat(read.getDescription().getValue()).isEqualTo(LONG + "\n- Hvordan går det?");
        assertThat(read.<ZonedDateTime>getStartDate().orElseThrow().getDate().toInstant())
                .isEqualTo(hour.startsAt());
        assertThat(calendar(first).validate().getEntries()).isEmpty();

        KAREN.does(() -> meetings.change(meeting, Convening.PLAN, 1));
        var moved = event(file(meeting));
        assertThat(moved.getUid()).isEqualTo(read.getUid());
        assertThat(moved.getSequence().getSequenceNo()).isEqualTo(1);

        KAREN.does(() -> meetings.cancel(meeting, ""));
        assertThat(file(meeting)).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2");
    }

    @Test
    void theRulesOfTheClockAreDenmarks() {
        assertThat(new Hour(LocalDate.of(2026, 12, 10), LocalTime.of(14, 30), 60).startsAt())
                .isEqualTo("2026-12-10T13:30:00Z");
        assertThat(TestClock.ZONE.getRules().nextTransition(TestClock.START).getDateTimeBefore())
                .isEqualTo("2027-03-28T02:00");
    }

    private String file(MeetingId meeting) {
        return KAREN.asks(() -> {
            var found = meetings.meeting(meeting);
            return calendars.of(found, collaborations.room(found.place()));
        });
    }

    private static VEvent event(String file) throws Exception {
        return calendar(file).<VEvent>getComponents("VEVENT").getFirst();
    }

    private static Calendar calendar(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file));
    }
}
