package dk.samspil.meetings;

import static dk.samspil.Cast.KAREN;

import dk.samspil.Cast;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Voice;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Karen calls a meeting, and the cast says whether it comes. */
public class Convening {

    public static final Plan PLAN = plan(LocalDate.of(2026, 12, 10), LocalTime.of(14, 30));

    private final Meetings meetings;
    private final Attending attending;
    private final Ids ids;

    Convening(Meetings meetings, Attending attending, Ids ids) {
        this.meetings = meetings;
        this.attending = attending;
        this.ids = ids;
    }

    public static Plan plan(LocalDate day, LocalTime time) {
        return new Plan("Kontaktmøde", new Hour(day, time, 60), "Medborgerhuset", "", "Der er kaffe.");
    }

    public MeetingId call(PlaceId place) {
        return call(place, PLAN);
    }

    public MeetingId call(PlaceId place, Plan plan) {
        var id = new MeetingId(ids.next());
        KAREN.does(() -> meetings.call(place, id, MeetingKind.CONTACT, plan, List.of(item(KAREN, "Hvordan går det?"))));
        return id;
    }

    Item item(Cast person, String words) {
        return new Item(ids.next(), words, person.organisation(), 1);
    }

    public void comes(Cast person, MeetingId meeting) {
        person.does(() -> answer(meeting, said(Coming.YES, person.fullName()), null, Voice.own()));
    }

    public void tellsKarenOnThePhone(Cast person, MeetingId meeting) {
        var voice = KAREN.asks(() -> Voice.onThePhone(person.organisation(), person.fullName()));
        KAREN.does(() -> answer(meeting, said(Coming.YES, person.fullName()), null, voice));
    }

    void answer(MeetingId meeting, Attendance.Said said, @Nullable Item point, Voice voice) {
        var found = meetings.meeting(meeting);
        int version =
                found.attendance(voice.organisation()).map(Attendance::version).orElse(1);
        attending.answer(meeting, said, point, voice, new Attending.Seen(found.sequence(), version));
    }

    static Attendance.Said said(Coming coming, String people) {
        return new Attendance.Said(coming, people, false, "");
    }
}
