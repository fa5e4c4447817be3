package dk.samspil.tasks;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.agreed.Agreed;
import dk.samspil.collaborations.CollaborationState;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Phase;
import dk.samspil.rounds.Asking;
import dk.samspil.rounds.RoundKind;
import dk.samspil.rounds.Rounds;
import dk.samspil.web.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** While a collaboration pauses or has stopped, it asks nobody for anything. */
@SamspilModuleTest
@Import({Gathering.class, Asking.class})
class RestingTest {

    @Autowired
    Gathering gathering;

    @Autowired
    Asking asking;

    @Autowired
    Tasks tasks;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Agreed agreed;

    @Autowired
    Rounds rounds;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    Ids ids;

    PlaceId place;

    @BeforeEach
    void somethingWaits() {
        place = gathering.ofThree();
        asking.ask(place);
    }

    @Test
    void whatWaitsRestsInAPauseAndWaitsAgainAfterwards() {
        move(CollaborationState.PAUSED, Gathering.DUE);
        KAREN.does(
                () -> agreed.agree(place, ids.next(), "Vi ringer.", INGE.organisation(), "Inge Balle", Gathering.DUE));
        assertThat(waiting(INGE)).isEmpty();

        move(CollaborationState.GOING, null);
        assertThat(waiting(INGE)).contains(TaskKind.SIX_ANSWERS, TaskKind.CHANGE);
    }

    @Test
    void onTheDayAPauseIsOverAllAreAskedWhetherToBeginAgain() {
        move(CollaborationState.PAUSED, Gathering.DUE);
        clock.set(Gathering.DUE.minusDays(1).atTime(23, 0));
        assertThat(waiting(INGE)).isEmpty();

        clock.set(Gathering.DUE.atTime(0, 30));
        assertThat(waiting(INGE)).containsExactly(TaskKind.PAUSE_OVER);
        assertThat(waiting(EVE)).isEmpty();

        move(CollaborationState.STOPPED, null);
        assertThat(waiting(INGE)).isEmpty();
    }

    @Test
    void whatHasStoppedAsksNobodyAnythingNew() {
        move(CollaborationState.STOPPED, null);

        assertThatThrownBy(() -> INGE.asks(() -> rounds.ask(place, RoundKind.LADDER, Gathering.DUE)))
                .isInstanceOf(Refusal.class);
        assertThat(waiting(KAREN)).isEmpty();
    }

    private void move(CollaborationState state, @Nullable LocalDate until) {
        KAREN.does(() ->
                transaction.executeWithoutResult(status -> collaborations.move(place, Phase.EVERYDAY, state, until)));
    }

    private List<TaskKind> waiting(Cast person) {
        return person.asks(() -> tasks.waiting(place)).stream().map(Task::kind).toList();
    }
}
