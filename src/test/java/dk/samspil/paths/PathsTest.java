package dk.samspil.paths;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static dk.samspil.collaborations.CollaborationState.GOING;
import static dk.samspil.collaborations.CollaborationState.PAUSED;
import static dk.samspil.collaborations.CollaborationState.STOPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.CollaborationState;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Phase;
import dk.samspil.collaborations.Room;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SamspilModuleTest
@Import(Gathering.class)
class PathsTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, TestClock.ZONE);

    @Autowired
    Gathering gathering;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Paths paths;

    @Autowired
    Activities activities;

    @Autowired
    Ids ids;

    PlaceId place;

    @BeforeEach
    void together() {
        place = gathering.ofThree();
    }

    @Test
    void stoppingIsWrittenOnEverybodysCardAndCanBeReopened() {
        decide(KAREN, Outcome.STOP_HERE, null, 0);

        assertThat(room().state()).isEqualTo(STOPPED);
        assertThat(YUSUF.asks(() -> collaborations.cards(1)))
                .filteredOn(card -> card.place().equals(place))
                .allMatch(card -> card.state() == STOPPED);

        decide(INGE, Outcome.REOPEN, null, 1);
        assertThat(room().state()).isEqualTo(GOING);
        assertThat(room().phase()).isEqualTo(Phase.EVERYDAY);
    }

    @Test
    void aPauseHasAnEndThatIsStillToCome() {
        assertThatThrownBy(() -> decide(KAREN, Outcome.PAUSE, TODAY, 0)).isInstanceOf(Refusal.class);
        decide(KAREN, Outcome.PAUSE, TODAY.plusDays(30), 0);
        assertThat(room().state()).isEqualTo(PAUSED);

        decide(INGE, Outcome.PAUSE, TODAY.plusDays(60), 1);
        assertThat(room().pausedUntil()).isEqualTo(TODAY.plusDays(60));
        decide(INGE, Outcome.RESUME, null, 2);
        assertThat(room().pausedUntil()).isNull();
    }

    @Test
    void oneWhoDecidesAtTheSameTimeHearsOfTheOther() {
        decide(INGE, Outcome.STOP_HERE, null, 0);

        assertThatThrownBy(() -> decide(KAREN, Outcome.PAUSE, TODAY.plusDays(9), 0))
                .isInstanceOf(Stale.class);
        assertThat(room().state()).isEqualTo(STOPPED);
    }

    @Test
    void sentTwiceItIsDecidedOnce() {
        var choice = choice(Outcome.STOP_HERE, null);
        KAREN.does(() -> paths.decide(place, choice, 0));
        KAREN.does(() -> paths.decide(place, choice, 0));

        assertThat(INGE.asks(() -> paths.decisions(place)))
                .singleElement()
                .matches(decision -> decision.id().equals(choice.id()) && decision.number() == 1);
    }

    @Test
    void fromTheLastPhaseNobodyGoesFurtherAndWhatIsStoppedIsNotPaused() {
        assertThatThrownBy(() -> decide(KAREN, Outcome.GO_ON, null, 0)).isInstanceOf(Refusal.class);
        decide(KAREN, Outcome.STOP_HERE, null, 0);
        assertThatThrownBy(() -> decide(KAREN, Outcome.PAUSE, TODAY.plusDays(9), 1))
                .isInstanceOf(Refusal.class);
        for (var from : CollaborationState.values()) {
            assertThat(from.mayBecome(from)).isFalse();
        }
        assertThat(STOPPED.mayBecome(PAUSED)).isFalse();
    }

    @Test
    void goingOnOpensTheNextPhase() {
        KAREN.does(() -> collaborations.describe(inPhase(Phase.CLARIFYING)));
        decide(KAREN, Outcome.GO_ON, null, 0);

        assertThat(room().phase()).isEqualTo(Phase.CONTENT_AND_FORM);
        assertThat(INGE.asks(() -> paths.decisions(place)))
                .singleElement()
                .matches(decision -> decision.phase() == Phase.CLARIFYING);
    }

    @Test
    void whatIsRememberedChangesNothingAndLiesNotAhead() {
        var remembered = choice(Outcome.REMEMBERED, null);
        KAREN.does(() -> paths.remember(place, Phase.SOUNDING, remembered));
        KAREN.does(() -> paths.remember(place, Phase.SOUNDING, remembered));
        var ahead = new Choice(ids.next(), Outcome.REMEMBERED, "Vi ses.", "Karen", TODAY.plusDays(1), null);

        assertThatThrownBy(() -> KAREN.does(() -> paths.remember(place, Phase.SOUNDING, ahead)))
                .isInstanceOf(Refusal.class);
        assertThat(INGE.asks(() -> paths.decisions(place))).hasSize(1);
        decide(INGE, Outcome.STOP_HERE, null, 0);
    }

    @Test
    void aSuggestionIsTickedByAnyPartyAndStandsOnce() {
        var suggested = suggestion(Suggestion.THANK);
        INGE.does(() -> activities.tick(place, suggested.id()));
        KAREN.does(() -> activities.tick(place, suggested.id()));

        assertThat(suggestion(Suggestion.THANK))
                .matches(Activity::done)
                .matches(one -> one.who().equals("Inge Balle") && TODAY.equals(one.day()));
    }

    @Test
    void whoDoesWhatIsPlannedAndTheSecondHearsOfTheFirst() {
        var open = suggestion(Suggestion.KICK_OFF);
        INGE.does(() -> activities.plan(place, open.planned(INGE.organisation(), "Inge", TODAY, false, 0)));

        assertThatThrownBy(() -> KAREN.does(() -> activities.plan(place, open.planned(null, "Karen", TODAY, false, 0))))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> KAREN.does(
                        () -> activities.plan(place, open.planned(EVE.organisation(), "Eve", TODAY, false, 1))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anOwnActivityIsAddedOnceAndStruckByOneWhoSawItAsItIs() {
        var own = ids.next();
        INGE.does(() -> activities.add(place, own, Phase.LAUNCH, "Vi bager boller."));
        INGE.does(() -> activities.add(place, own, Phase.LAUNCH, "Vi bager boller."));
        assertThat(KAREN.asks(() -> activities.of(place)))
                .filteredOn(Activity::isOwn)
                .hasSize(1);

        KAREN.does(() -> activities.tick(place, own));
        assertThatThrownBy(() -> INGE.does(() -> activities.strike(place, own, 1)))
                .isInstanceOf(Stale.class);
        INGE.does(() -> activities.strike(place, own, 2));
        assertThatThrownBy(() -> INGE.does(() ->
                        activities.strike(place, suggestion(Suggestion.MEET).id(), 0)))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void eveSeesNothingAndDecidesNothing() {
        decide(KAREN, Outcome.STOP_HERE, null, 0);
        INGE.does(() -> activities.tick(place, suggestion(Suggestion.THANK).id()));

        assertThat(EVE.asks(() -> paths.decisions(place))).isEmpty();
        assertThat(EVE.asks(() -> activities.of(place))).noneMatch(Activity::done);
        assertThatThrownBy(() -> decide(EVE, Outcome.REOPEN, null, 1)).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> activities.add(place, ids.next(), Phase.LAUNCH, "Hej")))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(
                        () -> activities.tick(place, suggestion(Suggestion.MEET).id())))
                .isInstanceOf(NotHere.class);
    }

    private void decide(Cast person, Outcome outcome, @Nullable LocalDate until, int seen) {
        person.does(() -> paths.decide(place, choice(outcome, until), seen));
    }

    private Choice choice(Outcome outcome, @Nullable LocalDate until) {
        return new Choice(ids.next(), outcome, "Vi ved, hvor vi har hinanden.", "Karen og Inge", TODAY, until);
    }

    private Activity suggestion(Suggestion suggestion) {
        return KAREN.asks(() ->
                activities.activity(place, Activity.suggested(place, suggestion).id()));
    }

    private Room inPhase(Phase phase) {
        var room = room();
        return new Room(
                place,
                room.name(),
                room.purpose(),
                room.targetGroups(),
                room.municipality(),
                room.geography(),
                room.since(),
                room.form(),
                phase,
                room.state(),
                room.pausedUntil(),
                room.parties(),
                room.offers(),
                room.version());
    }

    private Room room() {
        return KAREN.asks(() -> collaborations.room(place));
    }
}
