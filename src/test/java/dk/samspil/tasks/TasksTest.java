package dk.samspil.tasks;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static dk.samspil.tasks.TaskKind.CHANGE;
import static dk.samspil.tasks.TaskKind.INVITATION;
import static dk.samspil.tasks.TaskKind.SIX_ANSWERS;
import static dk.samspil.tasks.TaskKind.TALK_SIX_ANSWERS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Actor;
import dk.samspil.access.Hat;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.access.UnitId;
import dk.samspil.collaborations.Agreed;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Joint;
import dk.samspil.collaborations.NewCollaboration;
import dk.samspil.collaborations.Parties;
import dk.samspil.collaborations.Phase;
import dk.samspil.collaborations.RoundKind;
import dk.samspil.collaborations.Rounds;
import dk.samspil.collaborations.View;
import dk.samspil.collaborations.Voice;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** The very next page is right, whatever has just happened. */
@SamspilModuleTest
@Import(Gathering.class)
class TasksTest {

    @Autowired
    Gathering gathering;

    @Autowired
    Tasks tasks;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Parties parties;

    @Autowired
    Rounds rounds;

    @Autowired
    Agreed agreed;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    Ids ids;

    PlaceId place;

    @BeforeEach
    void together() {
        place = gathering.ofThree();
    }

    @Test
    void anInvitationWaitsForTheInvitedUntilItIsAnswered() {
        var first = gathering.invite(place, EVE);
        var invitation = gathering.invite(place, EVE);
        assertThat(first).isNotEqualTo(invitation);
        assertThat(mine(EVE)).containsExactly(INVITATION);
        assertThat(others(INGE)).containsExactly(INVITATION);
        assertThat(EVE.asks(() -> tasks.waiting(place)).getFirst().askedBy()).isEqualTo("Karen Holm");

        EVE.does(() -> parties.decline(invitation.id(), Voice.own()));
        assertThat(mine(EVE)).isEmpty();
        assertThat(others(INGE)).isEmpty();
    }

    @Test
    void aRoundWaitsForEachUntilAllHaveTalked() {
        var round = gathering.ask(place);
        assertThat(mine(INGE)).containsExactly(SIX_ANSWERS);
        assertThat(others(INGE)).containsExactly(SIX_ANSWERS, SIX_ANSWERS);

        gathering.answers(KAREN, round, View.YES, "");
        gathering.answers(YUSUF, round, View.YES, "");
        assertThat(mine(KAREN)).isEmpty();
        assertThat(others(KAREN)).containsExactly(SIX_ANSWERS);

        gathering.answers(INGE, round, View.YES, "");
        assertThat(mine(INGE)).containsExactly(TALK_SIX_ANSWERS);

        KAREN.does(() -> rounds.answerTogether(round, Joint.TOGETHER, "Vi fortsætter.", 1));
        assertThat(mine(INGE)).isEmpty();
    }

    @Test
    void twoWhoAnswerLastAtTheSameMomentAreNotBothTheLastButOne() throws InterruptedException {
        var round = gathering.ask(place);
        gathering.answers(KAREN, round, View.YES, "");
        var inge = Thread.ofVirtual().unstarted(() -> gathering.answers(INGE, round, View.YES, ""));
        YUSUF.does(() -> transaction.executeWithoutResult(status -> {
            gathering.answers(YUSUF, round, View.YES, "");
            inge.start();
            pause();
        }));
        inge.join();

        assertThat(mine(KAREN)).containsExactly(TALK_SIX_ANSWERS);
    }

    @Test
    void whatIsAskedAgainIsNotAskedTwice() {
        gathering.ask(place);
        clock.advance(Duration.ofDays(20));
        var again = INGE.asks(() -> rounds.ask(place, RoundKind.SIX_ANSWERS, Gathering.DUE.plusDays(30)));

        assertThat(KAREN.asks(() -> tasks.waiting(place)))
                .hasSize(3)
                .allMatch(task -> task.subject().equals(again.value()));
    }

    @Test
    void aNewcomerSeesWhatWaitsAndWhoAsked() {
        gathering.ask(place);
        KAREN.does(
                () -> agreed.agree(place, ids.next(), "Vi ringer.", INGE.organisation(), "Inge Balle", Gathering.DUE));
        gathering.join(place, EVE);

        assertThat(mine(EVE)).containsExactly(SIX_ANSWERS);
        assertThat(others(EVE)).containsExactlyInAnyOrder(SIX_ANSWERS, SIX_ANSWERS, SIX_ANSWERS, CHANGE);
        assertThat(others(INGE)).containsExactly(SIX_ANSWERS, SIX_ANSWERS, SIX_ANSWERS);
        assertThat(EVE.asks(() -> tasks.waiting(place)))
                .filteredOn(task -> task.waitsFor(EVE.organisation()))
                .extracting(Task::askedBy)
                .containsExactly("Kommunen");
    }

    @Test
    void oneWhoSaysNoIsNotWaitedForThoughNobodyElseWas() {
        var invitation = gathering.invite(place, EVE);
        var round = gathering.ask(place);
        for (var one : List.of(KAREN, YUSUF, INGE)) {
            gathering.answers(one, round, View.YES, "");
        }
        assertThat(mine(KAREN)).isEmpty();

        EVE.does(() -> parties.decline(invitation.id(), Voice.own()));
        assertThat(mine(KAREN)).containsExactly(TALK_SIX_ANSWERS);
        assertThat(EVE.asks(() -> tasks.waiting(place))).isEmpty();
    }

    @Test
    void afterLeavingNothingIsLeft() {
        gathering.ask(place);
        KAREN.does(
                () -> agreed.agree(place, ids.next(), "Vi ringer.", INGE.organisation(), "Inge Balle", Gathering.DUE));
        INGE.does(() -> parties.leave(place));

        assertThat(INGE.asks(() -> tasks.waiting(place))).isEmpty();
        assertThat(KAREN.asks(() -> tasks.waiting(place)))
                .noneMatch(task -> INGE.organisation().equals(task.waitsOn()));
    }

    @Test
    void aChangeWaitsForItsOwnerUntilItIsDone() {
        var change = ids.next();
        KAREN.does(() -> agreed.agree(place, change, "Vi ringer.", INGE.organisation(), "Inge Balle", Gathering.DUE));
        assertThat(mine(INGE)).containsExactly(CHANGE);
        assertThat(others(YUSUF)).containsExactly(CHANGE);

        INGE.does(() -> agreed.done(place, change));
        assertThat(mine(INGE)).isEmpty();
    }

    @Test
    void aUnitsCollaborationIsNotNamedToAnotherUnit() {
        var north = inUnit(new UnitId(ids.next()));
        var south = inUnit(new UnitId(ids.next()));
        var own = new PlaceId(ids.next());
        north.run(() -> collaborations.start(new NewCollaboration(
                own,
                "Kun nord",
                "Fordi.",
                List.of(),
                null,
                "",
                null,
                dk.samspil.collaborations.Form.NETWORK,
                Phase.EVERYDAY,
                Gathering.contact(KAREN))));
        north.run(() -> rounds.ask(own, RoundKind.SIX_ANSWERS, Gathering.DUE));

        assertThat(north.call(() -> tasks.waiting(own))).hasSize(1);
        assertThat(south.call(() -> tasks.waiting(own))).isEmpty();
        assertThat(south.call(() -> collaborations.cards(1)))
                .noneMatch(card -> card.name().equals("Kun nord"));
        assertThat(KAREN.asks(() -> tasks.waiting(own))).hasSize(1);
    }

    @Test
    void eveSeesNothingOfOthersWaiting() {
        gathering.ask(place);

        assertThat(EVE.asks(() -> tasks.waiting(place))).isEmpty();
        assertThat(EVE.asks(() -> tasks.waitingFor(KAREN.organisation())))
                .noneMatch(task -> task.place().equals(place));
    }

    private List<TaskKind> mine(Cast person) {
        return kinds(person, true);
    }

    private List<TaskKind> others(Cast person) {
        return kinds(person, false);
    }

    private List<TaskKind> kinds(Cast person, boolean own) {
        return person.asks(() -> tasks.waiting(place)).stream()
                .filter(task -> task.waitsFor(person.organisation()) == own)
                .map(Task::kind)
                .toList();
    }

    private static Actor.Person inUnit(UnitId unit) {
        var hat = KAREN.hat();
        var narrow = new Hat(
                hat.organisation(),
                hat.name(),
                hat.shortName(),
                hat.side(),
                List.of(unit),
                hat.roles(),
                hat.helpLine());
        return new Actor.Person(KAREN.id(), KAREN.fullName(), narrow, List.of(narrow));
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(400));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
