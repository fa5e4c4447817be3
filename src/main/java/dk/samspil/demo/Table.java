package dk.samspil.demo;

import dk.samspil.access.Ids;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreed.Agreed;
import dk.samspil.agreed.Sentence;
import dk.samspil.agreed.Standing;
import dk.samspil.agreed.Topic;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.ContactPerson;
import dk.samspil.collaborations.NewCollaboration;
import dk.samspil.collaborations.Offered;
import dk.samspil.collaborations.Phase;
import dk.samspil.collaborations.Voice;
import dk.samspil.directory.OfferLine;
import dk.samspil.guests.Guest;
import dk.samspil.guests.Guests;
import dk.samspil.ladders.Ladders;
import dk.samspil.ladders.Mark;
import dk.samspil.launches.LaunchLine;
import dk.samspil.launches.Launches;
import dk.samspil.launches.LineKind;
import dk.samspil.paths.Activities;
import dk.samspil.paths.Choice;
import dk.samspil.paths.Outcome;
import dk.samspil.paths.Paths;
import dk.samspil.paths.Suggestion;
import dk.samspil.rounds.Joint;
import dk.samspil.rounds.RoundId;
import dk.samspil.rounds.RoundKind;
import dk.samspil.rounds.Rounds;
import dk.samspil.sixanswers.Question;
import dk.samspil.sixanswers.SixAnswers;
import dk.samspil.sixanswers.View;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The table the demo's parties sit down at: everything one does there, in the words of a story. */
@Component
@Profile("demo")
class Table {

    private final Town town;
    private final Collaborations collaborations;
    private final Guests guests;
    private final Agreed agreed;
    private final Rounds rounds;
    private final SixAnswers sixAnswers;
    private final Ladders ladders;
    private final Offered offered;
    private final Paths paths;
    private final Activities activities;
    private final Launches launches;
    private final Ids ids;

    Table(
            Town town,
            Collaborations collaborations,
            Guests guests,
            Agreed agreed,
            Rounds rounds,
            SixAnswers sixAnswers,
            Ladders ladders,
            Offered offered,
            Paths paths,
            Activities activities,
            Launches launches,
            Ids ids) {
        this.town = town;
        this.collaborations = collaborations;
        this.guests = guests;
        this.agreed = agreed;
        this.rounds = rounds;
        this.sixAnswers = sixAnswers;
        this.ladders = ladders;
        this.offered = offered;
        this.paths = paths;
        this.activities = activities;
        this.launches = launches;
        this.ids = ids;
    }

    PlaceId newPlace() {
        return new PlaceId(ids.next());
    }

    void begins(int daysAgo, Someone who, NewCollaboration begun) {
        town.ago(daysAgo, who, () -> collaborations.start(begun));
    }

    void invites(int daysAgo, Someone who, PlaceId place, Someone guest, String words) {
        town.ago(daysAgo, who, () -> guests.invite(place, guest(guest, words)));
    }

    void accepts(int daysAgo, Someone who, PlaceId place, ContactPerson contact) {
        town.ago(
                daysAgo,
                who,
                () -> guests.accept(guests.newest(place, town.at(who.house())).id(), contact, Voice.own()));
    }

    void writes(int daysAgo, Someone who, PlaceId place, Topic topic, Standing standing, String words) {
        var day = standing == Standing.OPEN ? null : town.day(-daysAgo);
        town.ago(
                daysAgo,
                who,
                () -> agreed.write(
                        new Sentence(ids.next(), place, town.at(who.house()), topic, words, standing, day, null, 0)));
    }

    void willDoDifferently(int daysAgo, Someone who, PlaceId place, Someone party, String team, String words) {
        var line = new LaunchLine(
                ids.next(),
                LineKind.DIFFERENTLY,
                team,
                words,
                town.at(party.house()),
                party.fullName(),
                town.day(-daysAgo),
                town.at(who.house()),
                false,
                null,
                0);
        town.ago(daysAgo, who, () -> launches.add(place, line));
    }

    RoundId asks(int daysAgo, Someone who, PlaceId place, RoundKind kind, int dueIn) {
        return town.ago(daysAgo, who, () -> rounds.ask(place, kind, town.day(dueIn)));
    }

    void answers(int daysAgo, Someone who, RoundId round, Said... said) {
        town.ago(daysAgo, who, () -> sixAnswers.give(round, Voice.own(), given(said), 0));
    }

    /** Told on the phone to somebody who writes it down. */
    void answersOnThePhone(int daysAgo, Someone caller, Someone writer, RoundId round, Said... said) {
        OrganisationId called = town.at(caller.house());
        town.ago(
                daysAgo,
                writer,
                () -> sixAnswers.give(round, Voice.onThePhone(called, caller.fullName()), given(said), 0));
    }

    void marks(int daysAgo, Someone who, RoundId round, Mark mark) {
        town.ago(daysAgo, who, () -> ladders.mark(round, Voice.own(), mark, 0));
    }

    void concludes(int daysAgo, Someone who, RoundId round, Joint joint, String words) {
        town.ago(daysAgo, who, () -> rounds.answerTogether(round, joint, words, 1));
    }

    /** Everything it has published. */
    void offers(int daysAgo, Someone who, PlaceId place) {
        town.ago(
                daysAgo,
                who,
                () -> offered.choose(
                        place, offered.own().stream().map(OfferLine::id).toList()));
    }

    void agreesToChange(int daysAgo, Someone who, PlaceId place, String words, Someone owner, int dueIn) {
        town.ago(
                daysAgo,
                who,
                () -> agreed.agree(
                        place, ids.next(), words, town.at(owner.house()), owner.fullName(), town.day(dueIn)));
    }

    void doesTheFirstChange(int daysAgo, Someone who, PlaceId place) {
        town.ago(
                daysAgo,
                who,
                () -> agreed.done(place, agreed.changes(place).getFirst().id()));
    }

    void remembers(int daysAgo, Someone who, PlaceId place, Phase phase, String words, String by) {
        var choice = new Choice(ids.next(), Outcome.REMEMBERED, words, by, town.day(-daysAgo), null);
        town.ago(daysAgo, who, () -> paths.remember(place, phase, choice));
    }

    void does(int daysAgo, Someone who, PlaceId place, Suggestion... suggestions) {
        for (var suggestion : suggestions) {
            town.ago(daysAgo, who, () -> activities.tick(place, suggestion));
        }
    }

    /** One of the six answers. */
    record Said(View view, String words) {}

    static Said yes(String words) {
        return new Said(View.YES, words);
    }

    static Said partly(String words) {
        return new Said(View.PARTLY, words);
    }

    static Said no(String words) {
        return new Said(View.NO, words);
    }

    static Said unsure(String words) {
        return new Said(View.UNSURE, words);
    }

    private static List<SixAnswers.Given> given(Said... said) {
        return Arrays.stream(Question.values())
                .map(question -> new SixAnswers.Given(
                        question, said[question.ordinal()].view(), said[question.ordinal()].words()))
                .toList();
    }

    private Guest guest(Someone guest, String words) {
        var house = guest.house();
        return new Guest(
                town.at(house),
                house.fullName(),
                house.shortName(),
                house.kind().side(),
                guest.fullName(),
                guest.address(),
                guest.phone(),
                words);
    }
}
