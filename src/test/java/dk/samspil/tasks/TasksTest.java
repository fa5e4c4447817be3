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
import dk.samspil.agreed.Agreed;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Form;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.NewCollaboration;
import dk.samspil.collaborations.Parties;
import dk.samspil.collaborations.Phase;
import dk.samspil.collaborations.Voice;
import dk.samspil.guests.Guests;
import dk.samspil.guests.Invitees;
import dk.samspil.rounds.Asking;
import dk.samspil.rounds.Joint;
import dk.samspil.rounds.RoundKind;
import dk.samspil.rounds.Rounds;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** The very next page is right, whatever has just happened. */
@SamspilModuleTest
@Import({Gathering.class, Invitees.class, Asking.class})
class TasksTest {

    @Autowired
    Gathering gathering;

    @Autowired
    Invitees invitees;

    @Autowired
    Asking asking;

    @Autowired
    Guests guests;

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
        var first = invitees.invite(place, EVE);
        var invitation = invitees.invite(place, EVE);
        assertThat(first).isNotEqualTo(invitation);
        assertThat(mine(EVE)).containsExactly(INVITATION);
        assertThat(others(INGE)).containsExactly(INVITATION);
        assertThat(EVE.asks(() -> tasks.waiting(place)).getFirst().askedBy()).isEqualTo("Karen Holm");

        EVE.does(() -> guests.decline(invitation.id(), Voice.own()));
        assertThat(mine(EVE)).isEmpty();
        assertThat(others(INGE)).isEmpty();
    }

    @Test
    void aRoundWaitsForEachUntilAllHaveTalked() {
        var round = asking.ask(place);
        assertThat(mine(INGE)).containsExactly(SIX_ANSWERS);
        assertThat(others(INGE)).containsExactly(SIX_ANSWERS, SIX_ANSWERS);

        asking.replies(KAREN, round);
        asking.replies(YUSUF, round);
        assertThat(mine(KAREN)).isEmpty();
        assertThat(others(KAREN)).containsExactly(SIX_ANSWERS);

        asking.replies(INGE, round);
        assertThat(mine(INGE)).containsExactly(TALK_SIX_ANSWERS);

        KAREN.does(() -> rounds.answerTogether(round, Joint.TOGETHER, "Vi fortsætter.", 1));
        assertThat(mine(INGE)).isEmpty();
    }

    @Test
    void twoWhoAnswerLastAtTheSameMomentAreNotBothTheLastButOne() throws InterruptedException {
        var round = asking.ask(place);
        asking.replies(KAREN, round);
        var inge = Thread.ofVirtual().unstarted(() -> asking.replies(INGE, round));
        YUSUF.does(() -> transaction.executeWithoutResult(status -> {
            asking.replies(YUSUF, round);
            inge.start();
            pause();
        }));
        inge.join();

        assertThat(mine(KAREN)).containsExactly(TALK_SIX_ANSWERS);
    }

    @Test
    void whatIsAskedAgainIsNotAskedTwice() {
        asking.ask(place);
        clock.advance(Duration.ofDays(20));
        var again = INGE.asks(() -> rounds.ask(place, RoundKind.SIX_ANSWERS, Gathering.DUE.plusDays(30)));

        assertThat(KAREN.asks(() -> tasks.waiting(place)))
                .hasSize(3)
                .allMatch(task -> task.subject().equals(again.value()));
    }

    @Test
    void aNewcomerSeesWhatWaitsAndWhoAsked() {
        asking.ask(place);
        KAREN.does(
                () -> agreed.agree(place, ids.next(), "Vi ringer.", INGE.organisation(), "Inge Balle", Gathering.DUE));
        invitees.join(place, EVE);

        assertThat(mine(EVE)).containsExactly(SIX_ANSWERS);
        assertThat(others(EVE)).containsExactlyInAnyOrder(SIX_ANSWERS, SIX_ANSWERS, SIX_ANSWERS, CHANGE);
        assertThat(others(INGE)).containsExactly(SIX_ANSWERS, SIX_ANSWERS, SIX_ANSWERS);
        assertThat(EVE.asks(() -> tasks.waiting(place)))
                .filteredOn(task -> task.waitsFor(EVE.organisation()))
                .extracting(Task::askedBy)
                .containsExactly("Kommunen");
    }

    @Test
    void whoHasNotSaidYesIsAskedForThatAndNothingElse() {
        invitees.invite(place, EVE);
        asking.ask(place);

        assertThat(mine(EVE)).containsExactly(INVITATION);
        assertThat(others(KAREN)).containsExactlyInAnyOrder(INVITATION, SIX_ANSWERS, SIX_ANSWERS);
    }

    @Test
    void oneWhoSaysNoIsNotWaitedForThoughNobodyElseWas() {
        var invitation = invitees.invite(place, EVE);
        var round = asking.ask(place);
        for (var one : List.of(KAREN, YUSUF, INGE)) {
            asking.replies(one, round);
        }
        assertThat(mine(KAREN)).isEmpty();

        EVE.does(() -> guests.decline(invitation.id(), Voice.own()));
        assertThat(mine(KAREN)).containsExactly(TALK_SIX_ANSWERS);
        assertThat(EVE.asks(() -> tasks.waiting(place))).isEmpty();
    }

    @Test
    void afterLeavingNothingIsLeft() {
        asking.ask(place);
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
        assertThat(YUSUF.asks(() -> tasks.waiting(place)))
                .extracting(Task::about)
                .containsExactly("Vi ringer.");

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
                Form.NETWORK,
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
        asking.ask(place);

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
