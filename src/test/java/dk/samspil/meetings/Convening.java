package dk.samspil.meetings;

import static dk.samspil.Cast.KAREN;

import dk.samspil.Cast;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Voice;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Karen calls a meeting, and the cast says whether it comes. */
public class Convening {

    public static final Plan PLAN = plan(LocalDate.of(2026, 12, 10), LocalTime.of(14, 30));

    private final Meetings meetings;
    private final MeetingSeries series;
    private final Attending attending;
    private final Ids ids;

    Convening(Meetings meetings, MeetingSeries series, Attending attending, Ids ids) {
        this.meetings = meetings;
        this.series = series;
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
        return call(KAREN, place, plan);
    }

    public MeetingId call(Cast person, PlaceId place) {
        return call(person, place, PLAN);
    }

    private MeetingId call(Cast person, PlaceId place, Plan plan) {
        var id = new MeetingId(ids.next());
        person.does(
                () -> meetings.call(place, id, MeetingKind.CONTACT, plan, List.of(item(person, "Hvordan går det?"))));
        return id;
    }

    /** Every fourth week from the usual day on. */
    public SeriesId callSeveral(PlaceId place, int many) {
        var id = new SeriesId(ids.next());
        var plans = Stream.iterate(PLAN.hour().day(), day -> day.plusWeeks(4))
                .limit(many)
                .map(PLAN::on)
                .toList();
        KAREN.does(() -> series.call(place, id, MeetingKind.CONTACT, plans, List.of("Hvordan går det?")));
        return id;
    }

    public void comesToAll(Cast person, SeriesId id) {
        person.does(() -> answerAll(id, said(Coming.YES, person.fullName()), Voice.own()));
    }

    public void tellsKarenOnThePhone(Cast person, SeriesId id) {
        var voice = KAREN.asks(() -> Voice.onThePhone(person.organisation(), person.fullName()));
        KAREN.does(() -> answerAll(id, said(Coming.YES, person.fullName()), voice));
    }

    void answerAll(SeriesId id, Attendance.Said said, Voice voice) {
        series.answer(
                id,
                series.ahead(id).stream()
                        .map(one -> new MeetingSeries.Answer(one.id(), said, seen(one, voice)))
                        .toList(),
                voice);
    }

    static Attending.Seen seen(Meeting meeting, Voice voice) {
        int version = meeting.attendance(voice.organisation())
                .map(Attendance::version)
                .orElse(1);
        return new Attending.Seen(meeting.sequence(), version);
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
        attending.answer(meeting, said, point, voice, seen(found, voice));
    }

    static Attendance.Said said(Coming coming, String people) {
        return new Attendance.Said(coming, people, false, "");
    }
}
