package dk.samspil.obligations;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Gathering;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeping what was promised, turn after turn, through all editions. */
@SamspilModuleTest
@RecordApplicationEvents
@Import({Gathering.class, Agreeing.class, Promising.class})
class ObligationsTest {

    private static final LocalDate FIRST = Agreeing.START.plusMonths(3);

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Promising promising;

    @Autowired
    Agreements agreements;

    @Autowired
    Promises promises;

    @Autowired
    Obligations obligations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    PlaceId place;
    Agreement agreement;

    @BeforeEach
    void theyWrite() {
        place = gathering.ofThree();
        agreement = agreeing.drafted(place, INGE);
    }

    @Test
    void doneItComesAgainInItsTurn() {
        var promise = promising.promised(agreement, PromiseKind.TASK, Rhythm.EVERY_QUARTER, FIRST);
        assertThat(next(promise)).isNull();
        promising.signed(agreement, null);
        assertThat(next(promise)).isEqualTo(FIRST);
        assertThatThrownBy(() -> INGE.does(() -> obligations.done(promise.id(), FIRST, "")))
                .hasMessage("obligations.problem.notNow");

        clock.set(FIRST.atTime(9, 0));
        for (int i = 0; i < 2; i++) {
            INGE.does(() -> obligations.done(promise.id(), FIRST, "Det gik godt."));
        }

        var after = KAREN.asks(() -> obligations.obligation(promise.id()));
        assertThat(after.turns()).extracting(Turn::day).containsExactly(FIRST.plusMonths(3), FIRST);
        assertThat(after.lastDone().orElseThrow().words()).isEqualTo("Det gik godt.");
        assertThat(after.lastDone().orElseThrow().doneBy()).isEqualTo("Inge Balle");
    }

    @Test
    void whatNobodySaysIsDonePassesWhenItsNextTimeComes() {
        var promise = promising.promised(agreement, PromiseKind.REMINDER, Rhythm.EVERY_MONTH, FIRST);
        promising.signed(agreement, null);
        clock.set(FIRST.plusMonths(1).minusDays(1).atTime(3, 0));
        turn(promise);
        assertThat(next(promise)).isEqualTo(FIRST);

        clock.set(FIRST.plusMonths(1).atTime(3, 0));
        turn(promise);
        assertThat(next(promise)).isEqualTo(FIRST.plusMonths(1));
        assertThatThrownBy(() -> INGE.does(() -> obligations.done(promise.id(), FIRST, "Det nåede vi.")))
                .hasMessage("obligations.problem.notNow");
    }

    @Test
    void whatComesOftenerThanItIsCalledDoesNotPassBeforeItsOwnDayIsOver() {
        var promise = promising.promised(agreement, PromiseKind.MEETING, Rhythm.EVERY_MONTH, FIRST);
        promising.signed(agreement, null);
        clock.set(FIRST.atTime(23, 0));
        turn(promise);
        assertThat(next(promise)).isEqualTo(FIRST);

        clock.set(FIRST.plusDays(1).atTime(3, 0));
        assertThat(ordered(promise.id() + "/%/" + FIRST.plusDays(1))).isEqualTo(2);
        turn(promise);
        assertThat(next(promise)).isEqualTo(FIRST.plusMonths(1));
    }

    @Test
    void afterALongSilenceNothingIsLostAndNothingComesTwice() {
        var promise = promising.promised(agreement, PromiseKind.REMINDER, Rhythm.EVERY_MONTH, FIRST);
        promising.signed(agreement, null);
        clock.set(FIRST.plusMonths(4).plusDays(3).atTime(3, 0));
        for (int i = 0; i < 3; i++) {
            turn(promise);
        }

        var turns = KAREN.asks(() -> obligations.obligation(promise.id())).turns();
        assertThat(turns).hasSize(5);
        assertThat(turns.getFirst().day()).isEqualTo(FIRST.plusMonths(4));
        assertThat(turns.stream().filter(Turn::isOpen)).hasSize(1);
        assertThat(ordered(promise.id() + "/%")).isEqualTo(10);
    }

    @Test
    void whatIsOpenFallsAwayWhenTheAgreementEnds() {
        var promise = promising.promised(agreement, PromiseKind.TASK, Rhythm.EVERY_QUARTER, FIRST);
        var edition = promising.signed(agreement, null);
        promising.ended(edition.id(), FIRST.minusDays(1));

        assertThat(next(promise)).isNull();
        clock.set(FIRST.atTime(9, 0));
        turn(promise);
        assertThatThrownBy(() -> INGE.does(() -> obligations.done(promise.id(), FIRST, "")))
                .hasMessage("obligations.problem.notNow");
    }

    @Test
    void whatWasPromisedComesAgainWhenAnEndIsTakenBack() {
        var rare = promising.promised(agreement, PromiseKind.REMINDER, Rhythm.EVERY_HALF_YEAR, FIRST);
        var often = promising.promised(agreement, PromiseKind.REMINDER, Rhythm.EVERY_QUARTER, FIRST);
        var once = promising.promised(agreement, PromiseKind.REMINDER, Rhythm.ONCE, FIRST);
        var edition = promising.signed(agreement, null);
        promising.ended(edition.id(), FIRST.plusMonths(4));
        clock.set(FIRST.atTime(9, 0));
        for (var promise : List.of(rare, often, once)) {
            INGE.does(() -> obligations.done(promise.id(), FIRST, ""));
        }
        assertThat(next(rare)).isNull();

        promising.goneOn(edition.id());
        assertThat(next(rare)).isEqualTo(FIRST.plusMonths(6));
        assertThat(next(often)).isEqualTo(FIRST.plusMonths(3));
        assertThat(ordered(often.id() + "/%/" + FIRST.plusMonths(6))).isEqualTo(2);
        assertThat(next(once)).isNull();
    }

    @Test
    void whatTheNextEditionPromisesTakesOver() {
        var kept = promising.promised(agreement, PromiseKind.TASK, Rhythm.EVERY_QUARTER, FIRST);
        var once = promising.promised(agreement, PromiseKind.MILESTONE, Rhythm.ONCE, Agreeing.START.plusDays(1));
        promising.signed(agreement, null);
        clock.set(Agreeing.START.plusDays(1).atTime(9, 0));
        INGE.does(() -> obligations.done(once.id(), Agreeing.START.plusDays(1), ""));

        var starts = FIRST.plusMonths(1);
        var next = promising.amended(agreement, starts);
        var carried = KAREN.asks(() -> promises.of(next));
        assertThat(carried).extracting(Promise::first).containsExactly(FIRST.plusMonths(3));
        promising.finishedAndSigned(agreement, next);

        assertThat(next(kept)).isEqualTo(FIRST);
        assertThat(KAREN.asks(() -> obligations.obligation(kept.id())).edition().lastDay())
                .isEqualTo(starts.minusDays(1));
        assertThat(next(carried.getFirst())).isEqualTo(FIRST.plusMonths(3));
    }

    @Test
    void whatAnEditionLongOverPromisedIsLeftInPeace(ApplicationEvents events) {
        var first = promising.promised(agreement, PromiseKind.TASK, Rhythm.EVERY_QUARTER, FIRST);
        promising.signed(agreement, null);
        var second = promising.amended(agreement, FIRST);
        promising.finishedAndSigned(agreement, second);
        var third = promising.amended(agreement, FIRST.plusMonths(6));
        events.clear();
        promising.finishedAndSigned(agreement, third);

        assertThat(events.stream(PromiseTurned.class).map(PromiseTurned::promise))
                .contains(of(second), of(third))
                .doesNotContain(first.id());
    }

    @Test
    void itComesAlsoWhenOneOfThePartiesHasLeft() {
        var promise = promising.promised(agreement, PromiseKind.REMINDER, Rhythm.EVERY_MONTH, FIRST);
        promising.signed(agreement, null);
        gathering.leave(place, INGE);
        clock.set(FIRST.plusMonths(1).atTime(3, 0));

        new Actor.Job("obligations", INGE.organisation()).run(() -> obligations.turn(promise.id()));
        assertThat(next(promise)).isEqualTo(FIRST);
        turn(promise);
        assertThat(next(promise)).isEqualTo(FIRST.plusMonths(1));
    }

    @Test
    void eveSeesNothingOfIt() {
        var promise = promising.promised(agreement, PromiseKind.TASK, Rhythm.ONCE, FIRST);

        assertThatThrownBy(() -> EVE.asks(() -> obligations.obligation(promise.id())))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> obligations.done(promise.id(), FIRST, "")))
                .isInstanceOf(NotHere.class);
    }

    private UUID of(EditionId edition) {
        return KAREN.asks(() -> promises.of(edition)).getFirst().id();
    }

    private @Nullable LocalDate next(Promise promise) {
        return KAREN.asks(() -> obligations.obligation(promise.id()))
                .next()
                .map(Turn::day)
                .orElse(null);
    }

    private int ordered(String name) {
        return jdbc.sql("select count(*) from notifications.scheduled_tasks where task_instance like :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    private void turn(Promise promise) {
        new Actor.Job("obligations", KAREN.organisation()).run(() -> obligations.turn(promise.id()));
    }
}
