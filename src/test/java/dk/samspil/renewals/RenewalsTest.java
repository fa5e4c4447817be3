package dk.samspil.renewals;

import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementKind;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.EditionState;
import dk.samspil.agreements.Finishing;
import dk.samspil.collaborations.Gathering;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SamspilModuleTest
@Import({Gathering.class, Agreeing.class})
class RenewalsTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, TestClock.ZONE);
    private static final LocalDate LAST = TODAY.plusYears(1);

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Agreements agreements;

    @Autowired
    Finishing finishing;

    @Autowired
    NextEditions nextEditions;

    @Autowired
    Endings endings;

    @Autowired
    LastDays lastDays;

    @Autowired
    TestClock clock;

    @Autowired
    Ids ids;

    PlaceId place;
    Agreement agreement;
    UUID ending;

    @BeforeEach
    void theyHaveSigned() {
        place = gathering.ofThree();
        agreement = agreeing.signed(place, TODAY.minusMonths(6), LAST, INGE, YUSUF);
        ending = ids.next();
    }

    @Test
    void anAmendmentIsTheNextEditionAndMayBeOfAnotherKind() {
        var next = new EditionId(ids.next());
        for (int i = 0; i < 2; i++) {
            INGE.does(() -> nextEditions.amend(
                    agreement.id(),
                    next,
                    "Vi driver huset sammen.",
                    AgreementKind.PARTNERSHIP,
                    TODAY.plusDays(1),
                    LAST));
        }

        var now = now();
        assertThat(now.kind()).isEqualTo(AgreementKind.PARTNERSHIP);
        assertThat(now.editions()).hasSize(2);
        assertThat(now.underWay().orElseThrow().about()).isEqualTo("Vi driver huset sammen.");
        assertThat(now.inForce(TODAY).orElseThrow().number()).isEqualTo(1);

        KAREN.does(() -> agreements.drop(next));
        assertThat(now().kind()).isEqualTo(AgreementKind.FULL);
    }

    @Test
    void aRenewalIsReadyToBeFinishedAndTakesOverOnItsDay() {
        INGE.does(() ->
                nextEditions.renew(agreement.id(), new EditionId(ids.next()), LAST.plusDays(1), LAST.plusYears(1)));
        assertThat(KAREN.asks(() -> finishing.unwritten(now(), now().underWay().orElseThrow())))
                .isEmpty();

        var after = agreeing.sign(agreement);
        assertThat(after.inForce(LAST).orElseThrow().number()).isEqualTo(1);
        assertThat(after.inForce(LAST.plusDays(1)).orElseThrow().number()).isEqualTo(2);
        assertThat(after.inForce(LAST.plusYears(1).plusDays(1))).isEmpty();
    }

    @Test
    void noTwoEditionsEverHoldOnOneDayInWhateverOrderTheirDaysAreChosen() {
        var next = new EditionId(ids.next());
        assertThatThrownBy(() -> amend(next, TODAY.minusMonths(6), null)).hasMessage("agreements.amend.problem.early");
        assertThatThrownBy(() -> amend(next, TODAY.minusYears(2), TODAY.minusYears(1)))
                .hasMessage("agreements.amend.problem.early");
        assertThatThrownBy(() -> amend(next, TODAY.plusDays(2), TODAY.plusDays(1)))
                .hasMessage("agreements.period.problem.order");
        amend(next, TODAY.plusMonths(2), null);
        var draft = now().underWay().orElseThrow();
        assertThatThrownBy(
                        () -> KAREN.does(() -> finishing.settle(next, TODAY.minusYears(1), null, 3, draft.version())))
                .hasMessage("agreements.amend.problem.early");

        agreeing.sign(agreement);
        amend(new EditionId(ids.next()), TODAY.plusMonths(3), LAST.plusYears(2));
        var after = agreeing.sign(agreement);

        for (var day = TODAY.minusMonths(7); day.isBefore(LAST.plusYears(3)); day = day.plusDays(1)) {
            var that = day;
            assertThat(after.editions().stream().filter(one -> one.isInForce(that)))
                    .hasSizeLessThan(2);
        }
        assertThat(after.editions()).extracting(Edition::state).containsOnly(EditionState.SIGNED);
        assertThat(after.editions())
                .extracting(Edition::lastDay)
                .containsExactly(
                        LAST.plusYears(2),
                        TODAY.plusMonths(3).minusDays(1),
                        TODAY.plusMonths(2).minusDays(1));
    }

    @Test
    void aLastDayWaitsForAChoiceAndAnyChoiceSettlesIt() {
        assertThat(unchosen()).isPresent();
        INGE.does(() -> endings.say(ending, agreement.editions().getFirst().id(), LAST, ""));
        assertThat(unchosen()).isEmpty();
        INGE.does(() -> endings.withdraw(ending));
        assertThat(unchosen()).isPresent();

        amend(new EditionId(ids.next()), LAST.plusDays(1), null);
        assertThat(unchosen()).isEmpty();
        KAREN.does(() -> agreements.drop(now().underWay().orElseThrow().id()));
        assertThat(unchosen()).isPresent();
        clock.set(LAST.plusDays(1).atTime(8, 0));
        assertThat(unchosen()).isEmpty();
    }

    private void amend(EditionId next, LocalDate starts, @Nullable LocalDate ends) {
        KAREN.does(
                () -> nextEditions.amend(agreement.id(), next, "Vi mødes oftere.", AgreementKind.FULL, starts, ends));
    }

    private Optional<Edition> unchosen() {
        return KAREN.asks(() -> lastDays.unchosen(agreement.id()));
    }

    private Agreement now() {
        return KAREN.asks(() -> agreements.agreement(agreement.id()));
    }
}
