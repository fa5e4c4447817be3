package dk.samspil.soundings;

import static dk.samspil.Cast.KAREN;
import static org.awaitility.Awaitility.await;

import dk.samspil.Cast;
import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Voice;
import dk.samspil.meetings.Coming;
import dk.samspil.meetings.Hour;
import dk.samspil.meetings.Plan;
import dk.samspil.organisations.OrganisationKind;
import dk.samspil.organisations.Organisations;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;

/** Karen calls a whole field together, and the cast says whether it comes. */
public class FieldMeeting {

    public static final LocalDate DAY = LocalDate.of(2027, 2, 9);
    public static final Plan PLAN = plan(DAY, LocalTime.of(15, 0));

    private final Soundings soundings;
    private final Inviting inviting;
    private final Answering answering;
    private final Postman postman;
    private final Organisations organisations;
    private final Links links;
    private final TransactionTemplate transaction;
    private final Ids ids;

    FieldMeeting(
            Soundings soundings,
            Inviting inviting,
            Answering answering,
            Postman postman,
            Organisations organisations,
            Links links,
            TransactionTemplate transaction,
            Ids ids) {
        this.soundings = soundings;
        this.inviting = inviting;
        this.answering = answering;
        this.postman = postman;
        this.organisations = organisations;
        this.links = links;
        this.transaction = transaction;
        this.ids = ids;
    }

    public static Plan plan(LocalDate day, LocalTime time) {
        return new Plan("Årets dialogmøde", new Hour(day, time, 180), "Kulturhuset", "", "Der er aftensmad.");
    }

    public PlaceId call() {
        var id = new PlaceId(ids.next());
        KAREN.does(() -> soundings.call(sounding(KAREN, id, PLAN), List.of(point("Nyt fra kommunen"))));
        return id;
    }

    Sounding sounding(Cast caller, PlaceId id, Plan plan) {
        return new Sounding(
                id,
                caller.organisation(),
                caller.hat().name(),
                caller.fullName(),
                "10203040",
                SoundingKind.DIALOGUE,
                Scope.TARGET_GROUP,
                "mennesker med demens",
                plan,
                new Signals(List.of(Level.MAYOR), "Britta Lind, borgmester", "aftensmad"),
                DAY.minusWeeks(1),
                null,
                null,
                0,
                1);
    }

    Point point(String words) {
        return new Point(
                ids.next(),
                Element.ORIENTATION,
                words,
                PointState.TAKEN_IN,
                KAREN.organisation(),
                KAREN.hat().name(),
                KAREN.fullName(),
                1);
    }

    public void chooses(PlaceId id, Cast... guests) {
        KAREN.does(() -> inviting.choose(
                id,
                Stream.of(guests)
                        .map(guest -> organisations.organisation(guest.organisation()))
                        .toList()));
    }

    /** So many that are not here yet. */
    public void chooses(PlaceId id, int newcomers) {
        var entries = IntStream.range(0, newcomers)
                .mapToObj(i -> new NewInvitee("Forening %03d".formatted(i), address(i)))
                .toList();
        KAREN.does(() -> inviting.chooseNewcomers(id, OrganisationKind.ASSOCIATION, entries));
    }

    public static String address(int i) {
        return "forening%03d@nsk.example".formatted(i);
    }

    /** They are asked, and every letter has left. */
    public void asks(PlaceId id, Cast... guests) {
        chooses(id, guests);
        KAREN.does(() -> inviting.send(id));
        delivered(id);
    }

    public void delivered(PlaceId id) {
        job().run(() -> postman.goRound(id));
        await().atMost(Duration.ofSeconds(20)).until(() -> KAREN.asks(() -> inviting.waiting(id)) == 0);
    }

    public void comes(Cast person, PlaceId id) {
        says(person, id, Coming.YES, 2);
    }

    void says(Cast person, PlaceId id, Coming coming, int heads) {
        person.does(() -> answers(id, said(coming, heads), Voice.own()));
    }

    public void tellsKarenOnThePhone(Cast person, PlaceId id) {
        KAREN.does(() -> answers(id, said(Coming.YES, 2), Voice.onThePhone(person.organisation(), person.fullName())));
    }

    void answers(PlaceId id, Invitee.Said said, Voice voice) {
        var sounding = soundings.sounding(id);
        int version = answering
                .invitee(id, voice.organisation())
                .map(Invitee::version)
                .orElse(1);
        answering.answer(id, said, voice, sounding.sequence(), version);
    }

    static Invitee.Said said(Coming coming, int heads) {
        return new Invitee.Said(coming, heads, "", coming == Coming.YES ? "Plads til en kørestol" : "");
    }

    /** The path of a link, as the mail would have it. */
    public String link(Cast person, PlaceId id) {
        return new Actor.Job("test", person.organisation())
                .call(() -> transaction.execute(status -> links.mint(
                        LinkPurpose.SOUNDING,
                        person.organisation(),
                        id,
                        id.value(),
                        person.fullName(),
                        "x@nsk.example")));
    }

    private static Actor job() {
        return new Actor.Job("soundings", KAREN.organisation());
    }
}
