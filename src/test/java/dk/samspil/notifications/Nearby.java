package dk.samspil.notifications;

import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;

import dk.samspil.Cast;
import dk.samspil.TestClock;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.ContactPerson;
import dk.samspil.collaborations.Form;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.NewCollaboration;
import dk.samspil.collaborations.Parties;
import dk.samspil.collaborations.Phase;
import dk.samspil.collaborations.Voice;
import dk.samspil.guests.Guest;
import dk.samspil.guests.Guests;
import dk.samspil.guests.Invitation;
import dk.samspil.paths.Choice;
import dk.samspil.paths.Outcome;
import dk.samspil.paths.Paths;
import dk.samspil.reference.TargetGroup;
import dk.samspil.rounds.RoundId;
import dk.samspil.rounds.RoundKind;
import dk.samspil.rounds.Rounds;
import dk.samspil.sixanswers.Question;
import dk.samspil.sixanswers.SixAnswers;
import dk.samspil.sixanswers.View;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Karen's collaboration, a new one for each test, into which Inge is invited by mail. */
class Nearby {

    static final LocalDate DUE = LocalDate.of(2026, 12, 4);
    static final String NAME = "Demensindsatsen i Nørreby";

    private final Collaborations collaborations;
    private final Parties parties;
    private final Guests guests;
    private final Rounds rounds;
    private final SixAnswers sixAnswers;
    private final Paths paths;
    private final Ids ids;

    Nearby(
            Collaborations collaborations,
            Parties parties,
            Guests guests,
            Rounds rounds,
            SixAnswers sixAnswers,
            Paths paths,
            Ids ids) {
        this.collaborations = collaborations;
        this.parties = parties;
        this.guests = guests;
        this.rounds = rounds;
        this.sixAnswers = sixAnswers;
        this.paths = paths;
        this.ids = ids;
    }

    static String addressOf(Cast person) {
        return Gathering.addressOf(person);
    }

    /** Whoever writes a call down has a name to be called by. */
    static void haveAccounts(JdbcClient jdbc, Cast... people) {
        Gathering.haveAccounts(jdbc, people);
    }

    PlaceId begin() {
        var place = new PlaceId(ids.next());
        KAREN.does(() -> collaborations.start(new NewCollaboration(
                place,
                NAME,
                "At mennesker med demens har nogen at være sammen med.",
                List.of(TargetGroup.values()[0]),
                "0370",
                "Nørreby",
                null,
                Form.NETWORK,
                Phase.EVERYDAY,
                contact(KAREN))));
        return place;
    }

    Invitation invite(PlaceId place, String address) {
        var hat = INGE.hat();
        return KAREN.asks(() -> guests.invite(
                place,
                new Guest(
                        INGE.organisation(),
                        hat.name(),
                        hat.shortName(),
                        hat.side(),
                        "Inge Balle",
                        address,
                        "10203041",
                        "Kom og vær med!")));
    }

    /** Inge is in. */
    PlaceId together() {
        var place = begin();
        var invitation = invite(place, "");
        INGE.does(() -> guests.accept(invitation.id(), contact(INGE), Voice.own()));
        return place;
    }

    RoundId ask(PlaceId place) {
        return KAREN.asks(() -> rounds.ask(place, RoundKind.SIX_ANSWERS, DUE));
    }

    void answers(Cast person, RoundId round) {
        person.does(() -> sixAnswers.give(round, Voice.own(), six(), 0));
    }

    void tellsKarenOnThePhone(RoundId round) {
        KAREN.does(() -> sixAnswers.give(round, Voice.onThePhone(INGE.organisation(), "Inge Balle"), six(), 0));
    }

    void leaves(Cast person, PlaceId place) {
        person.does(() -> parties.leave(place));
    }

    void pauses(Cast person, PlaceId place, LocalDate until) {
        var choice = new Choice(
                ids.next(),
                Outcome.PAUSE,
                "Vi har travlt.",
                person.fullName(),
                TestClock.START.atZone(TestClock.ZONE).toLocalDate(),
                until);
        person.does(() -> paths.decide(place, choice, 0));
    }

    static ContactPerson contact(Cast person) {
        return new ContactPerson(person.fullName(), "", "10203040", "", addressOf(person), "", "");
    }

    private static List<SixAnswers.Given> six() {
        return Arrays.stream(Question.values())
                .map(question -> new SixAnswers.Given(question, View.PARTLY, "Vi taler om det."))
                .toList();
    }
}
