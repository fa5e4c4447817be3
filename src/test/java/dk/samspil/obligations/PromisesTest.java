package dk.samspil.obligations;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Annex;
import dk.samspil.agreements.Outline;
import dk.samspil.agreements.Wording;
import dk.samspil.collaborations.Gathering;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Writing what an edition promises, and what the next begins with. */
@SamspilModuleTest
@Import({Gathering.class, Agreeing.class, Promising.class})
class PromisesTest {

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
    Outline outline;

    @Autowired
    Wording wording;

    @Autowired
    Promises promises;

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
    void whatIsPromisedIsPartOfTheText() {
        promising.promised(agreement, PromiseKind.MEETING, Rhythm.EVERY_HALF_YEAR, LocalDate.of(2027, 5, 12));
        promising.promised(agreement, PromiseKind.MILESTONE, Rhythm.ONCE, LocalDate.of(2027, 6, 1));

        var text = text();
        assertThat(text).extracting(Annex.Text::heading).endsWith("Udviklingsplan", "Det har vi lovet");
        assertThat(text.getLast().words())
                .isEqualTo("- **Vi mødes**: Vi ser, hvordan det går. Hvert halve år, første gang i maj 2027. "
                        + "Naboer i Nørreby, formanden");
    }

    @Test
    void itDoesNotChangeOnceTheTextIsFinished() {
        var promise = promising.promised(agreement, PromiseKind.TASK, Rhythm.ONCE, FIRST);
        promising.signed(agreement, null);

        assertThatThrownBy(() -> KAREN.does(() -> promises.strike(promise.id())))
                .isInstanceOf(Refusal.class)
                .hasMessage("agreements.problem.signed");
        assertThatThrownBy(() -> KAREN.does(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql("update obligations.promise set what = 'Intet' where id = :id")
                                .param("id", promise.id())
                                .update())))
                .hasMessageContaining("does not change");
    }

    @Test
    void onlyThePartiesToTheAgreementPromiseAndOneOfThemKeepsIt() {
        var promise = promising.of(agreement, PromiseKind.TASK, Rhythm.ONCE, FIRST);
        assertThatThrownBy(() -> YUSUF.does(() -> promises.add(promise))).hasMessage("agreements.problem.notBetween");
        var yusufs = new Promise(
                promise.id(),
                promise.edition(),
                place,
                promise.section(),
                promise.kind(),
                promise.what(),
                YUSUF.organisation(),
                "",
                promise.rhythm(),
                FIRST,
                1);
        assertThatThrownBy(() -> KAREN.does(() -> promises.add(yusufs))).hasMessage("obligations.problem.party");
        assertThatThrownBy(() -> promising.promised(
                        agreement,
                        PromiseKind.TASK,
                        Rhythm.ONCE,
                        TestClock.START.atZone(TestClock.ZONE).toLocalDate().minusDays(1)))
                .hasMessage("obligations.problem.past");
    }

    @Test
    void twoWhoSayItAnewAtOnceSeeBoth() {
        var promise = promising.promised(agreement, PromiseKind.TASK, Rhythm.ONCE, FIRST);
        KAREN.does(() -> promises.change(on(promise, FIRST.plusDays(1))));

        assertThatThrownBy(() -> INGE.does(() -> promises.change(on(promise, FIRST.plusDays(2)))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void itGoesWithItsClause() {
        var promise = promising.promised(agreement, PromiseKind.TASK, Rhythm.ONCE, FIRST);
        KAREN.does(() -> outline.takeOut(agreeing.sections(agreement).getFirst().id()));

        assertThatThrownBy(() -> KAREN.asks(() -> promises.promise(promise.id())))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void theLastDayOfTheMonthStaysTheLastDayInTheNextEdition() {
        var last = LocalDate.of(2027, 1, 31);
        promising.promised(agreement, PromiseKind.TASK, Rhythm.EVERY_MONTH, last);
        promising.signed(agreement, null);
        clock.set(last.plusDays(1).atTime(9, 0));
        var next = promising.amended(agreement, LocalDate.of(2027, 2, 2));
        var carried = KAREN.asks(() -> promises.of(next)).getFirst();
        KAREN.does(() -> promises.change(by(carried, "kassereren")));

        var edition = KAREN.asks(() -> agreements.of(next)).edition(next).orElseThrow();
        assertThat(carried.firstIn(edition)).contains(LocalDate.of(2027, 2, 28));
        assertThat(carried.nextIn(edition, LocalDate.of(2027, 2, 28))).contains(LocalDate.of(2027, 3, 31));
    }

    @Test
    void whatAPartyThatHasLeftHadPromisedTheOthersPromiseTogether() {
        promising.promised(agreement, PromiseKind.TASK, Rhythm.EVERY_QUARTER, FIRST);
        promising.signed(agreement, null);
        gathering.leave(place, INGE);
        var next = promising.amended(agreement, FIRST);

        assertThat(KAREN.asks(() -> promises.of(next))).singleElement().satisfies(carried -> {
            assertThat(carried.party()).isNull();
            assertThat(carried.who()).isEmpty();
        });
    }

    @Test
    void eveSeesNothingOfIt() {
        var promise = promising.promised(agreement, PromiseKind.TASK, Rhythm.ONCE, FIRST);

        assertThat(EVE.<List<Promise>, RuntimeException>asks(() -> promises.of(promise.edition())))
                .isEmpty();
        assertThatThrownBy(() -> EVE.does(() -> promises.strike(promise.id()))).isInstanceOf(NotHere.class);
    }

    private List<Annex.Text> text() {
        return KAREN.asks(() -> {
            var now = agreements.agreement(agreement.id());
            return wording.of(now, now.editions().getFirst());
        });
    }

    private static Promise on(Promise promise, LocalDate day) {
        return anew(promise, promise.who(), day);
    }

    private static Promise by(Promise promise, String who) {
        return anew(promise, who, promise.first());
    }

    private static Promise anew(Promise promise, String who, LocalDate day) {
        return new Promise(
                promise.id(),
                promise.edition(),
                promise.place(),
                promise.section(),
                promise.kind(),
                promise.what(),
                promise.party(),
                who,
                promise.rhythm(),
                day,
                1);
    }
}
