package dk.samspil.tasks;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.collaborations.Gathering;
import dk.samspil.obligations.Obligations;
import dk.samspil.obligations.PromiseKind;
import dk.samspil.obligations.Promising;
import dk.samspil.obligations.Rhythm;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What an agreement promises comes on its parties' lists when it is time, and is gone when the agreement holds no longer. */
@SamspilModuleTest
@Import({Gathering.class, Agreeing.class, Promising.class})
class ObligationTasksTest {

    private static final LocalDate FIRST = Agreeing.START.plusMonths(3);

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Promising promising;

    @Autowired
    Obligations obligations;

    @Autowired
    Tasks tasks;

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
    void itWaitsFromItsTimeOnTheListsOfThoseWhoAgreed() {
        promising.promised(agreement, PromiseKind.MEETING, Rhythm.EVERY_HALF_YEAR, FIRST);
        promising.signed(agreement, null);
        clock.set(FIRST.minusWeeks(6).minusDays(1).atTime(9, 0));
        assertThat(waiting(INGE)).isEmpty();

        clock.set(FIRST.minusWeeks(6).atTime(9, 0));
        assertThat(waiting(INGE)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.OBLIGATION_MEETING);
            assertThat(task.about()).isEqualTo("Vi mødes: Vi ser, hvordan det går");
            assertThat(task.waitsOn()).isEqualTo(INGE.organisation());
        });
        assertThat(waiting(KAREN)).hasSize(1);
        assertThat(waiting(YUSUF)).isEmpty();
        assertThat(waiting(EVE)).isEmpty();
    }

    @Test
    void nothingWaitsBeforeTheAgreementHolds() {
        promising.promised(agreement, PromiseKind.TASK, Rhythm.ONCE, Agreeing.START.plusDays(3));
        promising.signed(agreement, null);
        clock.set(Agreeing.START.minusDays(1).atTime(9, 0));
        assertThat(waiting(INGE)).isEmpty();

        clock.set(Agreeing.START.atTime(9, 0));
        assertThat(waiting(INGE)).extracting(Task::kind).containsExactly(TaskKind.OBLIGATION);
    }

    @Test
    void doneItIsGoneUntilTheNextTime() {
        var promise = promising.promised(agreement, PromiseKind.REMINDER, Rhythm.EVERY_MONTH, FIRST);
        promising.signed(agreement, null);
        clock.set(FIRST.atTime(9, 0));
        KAREN.does(() -> obligations.done(promise.id(), FIRST, ""));
        assertThat(waiting(INGE)).isEmpty();

        clock.set(FIRST.plusMonths(1).atTime(9, 0));
        assertThat(waiting(INGE)).extracting(Task::due).containsExactly(FIRST.plusMonths(1));
    }

    @Test
    void itIsGoneWhenTheAgreementHoldsNoLonger() {
        promising.promised(agreement, PromiseKind.TASK, Rhythm.ONCE, FIRST);
        promising.signed(agreement, FIRST.plusDays(5));
        clock.set(FIRST.plusDays(5).atTime(9, 0));
        assertThat(waiting(INGE)).hasSize(1);
        clock.set(FIRST.plusDays(6).atTime(9, 0));
        assertThat(waiting(INGE)).isEmpty();
    }

    @Test
    void whatAPartyThatHasLeftHadPromisedWaitsForTheOthers() {
        var promise = promising.promised(agreement, PromiseKind.TASK, Rhythm.ONCE, FIRST);
        promising.signed(agreement, null);
        clock.set(FIRST.atTime(9, 0));
        gathering.leave(place, INGE);

        assertThat(waiting(KAREN)).singleElement().satisfies(task -> {
            assertThat(task.subject()).isEqualTo(promise.id());
            assertThat(task.waitsOn()).isNull();
        });
        assertThat(waiting(INGE)).isEmpty();
        assertThat(waiting(YUSUF)).isEmpty();
    }

    @Test
    void whatTheNextEditionPromisesTakesItsPlace() {
        promising.promised(agreement, PromiseKind.TASK, Rhythm.EVERY_QUARTER, FIRST);
        promising.signed(agreement, null);
        var next = promising.amended(agreement, FIRST.minusDays(5));
        promising.finishedAndSigned(agreement, next);

        clock.set(FIRST.minusDays(6).atTime(9, 0));
        assertThat(waiting(INGE)).isEmpty();
        clock.set(FIRST.atTime(9, 0));
        assertThat(waiting(INGE)).hasSize(1);
    }

    /** What waits that was promised; that the agreement itself ends soon waits too, and is not asked about here. */
    private List<Task> waiting(Cast person) {
        return person.asks(() -> tasks.waiting(place)).stream()
                .filter(task -> task.kind() != TaskKind.AGREEMENT_ENDS)
                .toList();
    }
}
