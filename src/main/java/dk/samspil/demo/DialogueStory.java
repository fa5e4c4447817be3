package dk.samspil.demo;

import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Voice;
import dk.samspil.meetings.Coming;
import dk.samspil.meetings.Hour;
import dk.samspil.meetings.Plan;
import dk.samspil.organisations.ListFilter;
import dk.samspil.organisations.Organisations;
import dk.samspil.soundings.Answering;
import dk.samspil.soundings.Element;
import dk.samspil.soundings.Invitee;
import dk.samspil.soundings.Inviting;
import dk.samspil.soundings.Level;
import dk.samspil.soundings.Point;
import dk.samspil.soundings.PointState;
import dk.samspil.soundings.Postman;
import dk.samspil.soundings.Programme;
import dk.samspil.soundings.Scope;
import dk.samspil.soundings.Signals;
import dk.samspil.soundings.Sounding;
import dk.samspil.soundings.SoundingKind;
import dk.samspil.soundings.Soundings;
import dk.samspil.walls.NoteKind;
import dk.samspil.walls.Walls;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A dialogue meeting that lies ahead: the municipality has asked everybody in town, and some have answered and hung up a note. */
@Component
@Profile("demo")
class DialogueStory {

    private final Town town;
    private final Soundings soundings;
    private final Inviting inviting;
    private final Answering answering;
    private final Programme programme;
    private final Postman postman;
    private final Walls walls;
    private final Organisations organisations;
    private final Ids ids;

    DialogueStory(
            Town town,
            Soundings soundings,
            Inviting inviting,
            Answering answering,
            Programme programme,
            Postman postman,
            Walls walls,
            Organisations organisations,
            Ids ids) {
        this.town = town;
        this.soundings = soundings;
        this.inviting = inviting;
        this.answering = answering;
        this.programme = programme;
        this.postman = postman;
        this.walls = walls;
        this.organisations = organisations;
        this.ids = ids;
    }

    void isTold() {
        var id = new PlaceId(ids.next());
        town.ago(20, Someone.KAREN, () -> soundings.call(meeting(id), points()));
        town.ago(19, Someone.KAREN, () -> asksEverybody(id));
        answers(17, Someone.INGE, id, Coming.YES, 3, "Inge Balle\nJens Vad\nTage Vind", "Vegetarmad til én");
        answers(16, Someone.YUSUF, id, Coming.YES, 2, "Yusuf Demir\nLone Krag", "");
        answers(15, Someone.ASTA, id, Coming.YES, 1, "Asta Lind", "");
        answers(12, Someone.SANNE, id, Coming.YES, 2, "Sanne Bech", "");
        answers(10, Someone.OLE, id, Coming.MAYBE, 0, "", "");
        var outing = proposes(14, Someone.INGE, id, Element.JOY, "Fem minutter om turen til stranden, med billeder");
        proposes(9, Someone.OLE, id, Element.CONTENT, "Hvordan taler man med en, der har mistet?");
        town.ago(8, Someone.KAREN, () -> programme.takeIn(id, outing));
        hangs(13, Someone.SANNE, id, NoteKind.WISH, "Nogen, der kan gå en tur med dem, der ikke selv kommer ud");
        var hall = hangs(9, Someone.OLE, id, NoteKind.OFFER, "Sognegården står tom tirsdag og torsdag eftermiddag");
        hangs(7, Someone.INGE, id, NoteKind.OFFER, "To af os kan følge med på ture ud af huset");
        town.ago(6, Someone.SANNE, () -> walls.wantsToTalk(id, hall, Someone.SANNE.fullName()));
        town.ago(5, Someone.YUSUF, () -> walls.wantsToTalk(id, hall, Someone.YUSUF.fullName()));
    }

    private Sounding meeting(PlaceId id) {
        var day = town.day(45).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        var plan = new Plan(
                "Dialogmøde om det gode ældreliv",
                new Hour(day, LocalTime.of(15, 0), 180),
                "Kulturhuset i Nørreby, salen, indgang fra parken",
                "",
                "Kom, som I er. Sig til, hvis nogen har brug for kørsel.");
        return new Sounding(
                id,
                town.at(House.NOERREBY),
                House.NOERREBY.fullName(),
                Someone.KAREN.fullName(),
                Someone.KAREN.phone(),
                SoundingKind.DIALOGUE,
                Scope.TARGET_GROUP,
                "ældre mennesker og deres nærmeste",
                plan,
                new Signals(
                        List.of(Level.MAYOR, Level.CHIEF_EXECUTIVE),
                        "Birthe Lund, borgmester\nBodil Ravn, direktør for ældre og sundhed",
                        "suppe og hjemmebagt brød"),
                day.minusWeeks(1),
                null,
                null,
                0,
                1);
    }

    private List<Point> points() {
        return List.of(
                point(Element.ORIENTATION, "Nyt fra kommunen: hvad er på vej det næste år?"),
                point(Element.ORIENTATION, "Nyt fra foreningerne: to minutter til hver"),
                point(Element.CONTENT, "Når nogen siger nej tak: et oplæg og en samtale ved bordene"),
                point(Element.TALK, "Suppe og snak. Opslagstavlen med ønsker og tilbud hænger fremme"));
    }

    private Point point(Element element, String words) {
        return new Point(
                ids.next(),
                element,
                words,
                PointState.TAKEN_IN,
                town.at(House.NOERREBY),
                House.NOERREBY.fullName(),
                Someone.KAREN.fullName(),
                1);
    }

    private void asksEverybody(PlaceId id) {
        inviting.choose(id, organisations.allListed(new ListFilter("", null, Town.NOERREBY, null), Inviting.MOST));
        inviting.send(id);
        postman.goRound(id);
    }

    private void answers(int daysAgo, Someone who, PlaceId id, Coming coming, int heads, String people, String needs) {
        var said = new Invitee.Said(coming, heads, people, needs);
        town.ago(daysAgo, who, () -> answering.answer(id, said, Voice.own(), 0, 1));
    }

    private UUID proposes(int daysAgo, Someone who, PlaceId id, Element element, String words) {
        var point = ids.next();
        town.ago(daysAgo, who, () -> programme.propose(id, point, element, words, who.fullName()));
        return point;
    }

    private UUID hangs(int daysAgo, Someone who, PlaceId id, NoteKind kind, String words) {
        var note = ids.next();
        town.ago(daysAgo, who, () -> walls.put(id, note, kind, words, who.fullName()));
        return note;
    }
}
