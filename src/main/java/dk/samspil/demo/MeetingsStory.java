package dk.samspil.demo;

import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Voice;
import dk.samspil.meetings.Attendance;
import dk.samspil.meetings.Attending;
import dk.samspil.meetings.Coming;
import dk.samspil.meetings.Hour;
import dk.samspil.meetings.Item;
import dk.samspil.meetings.MeetingId;
import dk.samspil.meetings.MeetingKind;
import dk.samspil.meetings.MeetingSeries;
import dk.samspil.meetings.Meetings;
import dk.samspil.meetings.Plan;
import dk.samspil.meetings.SeriesId;
import dk.samspil.minutes.Action;
import dk.samspil.minutes.Approving;
import dk.samspil.minutes.Decision;
import dk.samspil.minutes.Minutes;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A contact meeting that has been, with minutes everybody has said yes to, and what was promised there, done. */
@Component
@Profile("demo")
class MeetingsStory {

    private static final List<String> QUESTIONS = List.of(
            "Hvordan går det til daglig?",
            "Hvad siger de mennesker, det handler om?",
            "Gør vi det, vi har sagt til hinanden?",
            "Hvad undrer de frivillige sig over?",
            "Hvad undrer medarbejderne sig over?",
            "Hvad kunne vi prøve?");

    private static final List<String> ANSWERS = List.of(
            "Roligt. Der er kommet to nye familier til siden sidst.",
            "En ægtefælle siger, at torsdagen er den dag, hun sover om natten før.",
            "Ja, næsten. Beskeden om det nye tidspunkt nåede ikke frem til de frivillige.",
            "Hvem de skal sige det til, når nogen har det dårligt.",
            "Om frivillige må læse med på opslagstavlen. Det må de gerne.",
            "At gå en tur sammen inden kaffen.");

    private final Town town;
    private final Meetings meetings;
    private final MeetingSeries series;
    private final Attending attending;
    private final Minutes minutes;
    private final Approving approving;
    private final Ids ids;

    MeetingsStory(
            Town town,
            Meetings meetings,
            MeetingSeries series,
            Attending attending,
            Minutes minutes,
            Approving approving,
            Ids ids) {
        this.town = town;
        this.meetings = meetings;
        this.series = series;
        this.attending = attending;
        this.minutes = minutes;
        this.approving = approving;
        this.ids = ids;
    }

    void isTold(PlaceId place) {
        var meeting = calls(
                75, Someone.KAREN, place, plan(-60, "Medborgerhuset, lokale 2", "Tag gerne kaffe med fra køkkenet."));
        comes(72, Someone.YUSUF, meeting, "Yusuf Demir\nLone Krag");
        comes(70, Someone.INGE, meeting, "Inge Balle\nJens Vad");
        var points =
                town.ago(60, Someone.METTE, () -> meetings.meeting(meeting)).agenda();
        for (int i = 0; i < points.size(); i++) {
            notes(meeting, points.get(i).id(), ANSWERS.get(i));
        }
        town.ago(
                60,
                Someone.METTE,
                () -> minutes.decide(
                        meeting,
                        new Decision(
                                ids.next(), "Nye tidspunkter går fra kontaktperson til kontaktperson, samme dag.")));
        promises(meeting, place, Someone.KAREN, "Skriver til de frivillige, hvem de ringer til.", -45);
        promises(meeting, place, Someone.LONE, "Finder en rute, man kan gå med rollator.", -40);
        town.ago(50, Someone.KAREN, () -> minutes.of(meeting).actions().forEach(action -> minutes.done(action.id())));
        town.ago(59, Someone.METTE, () -> approving.send(meeting, 1, 14));
        says(57, Someone.INGE, meeting);
        says(55, Someone.LONE, meeting);
        theNextFour(place);
    }

    /** A year of contact meetings, called at once: Yusuf's house comes to the first three, and Inge's has yet to say. */
    private void theNextFour(PlaceId place) {
        var row = new SeriesId(ids.next());
        var first = plan(19, "Medborgerhuset, lokale 2", "De samme seks spørgsmål som altid.");
        var days = Stream.of(19, 110, 201, 292).map(town::day).map(first::on).toList();
        town.ago(4, Someone.KAREN, () -> series.call(place, row, MeetingKind.CONTACT, days, QUESTIONS));
        var said = new Attendance.Said(Coming.YES, "Lone Krag", false, "");
        town.ago(
                2,
                Someone.YUSUF,
                () -> series.answer(
                        row,
                        series.ahead(row).stream()
                                .limit(3)
                                .map(meeting -> new MeetingSeries.Answer(meeting.id(), said, new Attending.Seen(0, 1)))
                                .toList(),
                        Voice.own()));
    }

    private Plan plan(int fromToday, String spot, String words) {
        return new Plan("Kontaktmøde", new Hour(town.day(fromToday), LocalTime.of(14, 30), 60), spot, "", words);
    }

    private MeetingId calls(int daysAgo, Someone who, PlaceId place, Plan plan) {
        var id = new MeetingId(ids.next());
        var agenda = QUESTIONS.stream()
                .map(question -> new Item(ids.next(), question, town.at(who.house()), 1))
                .toList();
        town.ago(daysAgo, who, () -> meetings.call(place, id, MeetingKind.CONTACT, plan, agenda));
        return id;
    }

    private void comes(int daysAgo, Someone who, MeetingId meeting, String people) {
        town.ago(
                daysAgo,
                who,
                () -> attending.answer(
                        meeting,
                        new Attendance.Said(Coming.YES, people, false, ""),
                        null,
                        Voice.own(),
                        new Attending.Seen(0, 1)));
    }

    private void notes(MeetingId meeting, UUID point, String words) {
        town.ago(60, Someone.METTE, () -> minutes.note(meeting, point, words, 0));
    }

    private void promises(MeetingId meeting, PlaceId place, Someone who, String words, int due) {
        var action = new Action(
                ids.next(), meeting, place, words, town.at(who.house()), who.fullName(), town.day(due), null);
        town.ago(60, Someone.METTE, () -> minutes.agree(action));
    }

    private void says(int daysAgo, Someone who, MeetingId meeting) {
        town.ago(daysAgo, who, () -> approving.answer(meeting, 1, true, "", Voice.own()));
    }
}
