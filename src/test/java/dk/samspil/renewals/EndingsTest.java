package dk.samspil.renewals;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementKind;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.Holding;
import dk.samspil.collaborations.Gathering;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SamspilModuleTest
@Import({Gathering.class, Agreeing.class})
class EndingsTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, TestClock.ZONE);
    private static final LocalDate LAST = TODAY.plusYears(1);

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Agreements agreements;

    @Autowired
    NextEditions nextEditions;

    @Autowired
    Endings endings;

    @Autowired
    Handovers handovers;

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
    void withItsNoticeAPartyEndsItAloneAndMayTakeThatBackUntilTheLastDay() {
        var last = TODAY.plusMonths(3);
        assertThat(endings.earliest(edition())).isEqualTo(last);
        say(last);
        say(last);

        assertThat(now().editions().getFirst().lastDay()).isEqualTo(last);
        assertThat(INGE.asks(() -> handovers.of(ending)))
                .extracting(HandoverLine::kind)
                .containsExactlyInAnyOrder(
                        HandoverKind.CITIZENS,
                        HandoverKind.VOLUNTEERS,
                        HandoverKind.STAFF,
                        HandoverKind.THINGS,
                        HandoverKind.DATA);
        assertThatThrownBy(() -> KAREN.does(() -> endings.withdraw(ending)))
                .hasMessage("renewals.ending.problem.theirs");

        clock.set(last.atTime(23, 0));
        INGE.does(() -> endings.withdraw(ending));
        INGE.does(() -> endings.withdraw(ending));
        assertThat(now().editions().getFirst().lastDay()).isEqualTo(LAST);
        assertThat(standing()).isEmpty();
    }

    @Test
    void whenItsLastDayHasPassedItIsOverAndNothingIsTakenBack() {
        var last = TODAY.plusMonths(3);
        say(last);
        clock.set(last.plusDays(1).atTime(0, 1));

        assertThat(now().editions().getFirst().holding(last.plusDays(1))).isEqualTo(Holding.OVER);
        assertThatThrownBy(() -> INGE.does(() -> endings.withdraw(ending))).hasMessage("renewals.ending.problem.over");
        assertThatThrownBy(
                        () -> KAREN.does(() -> endings.say(ids.next(), edition().id(), LAST, "")))
                .hasMessage("renewals.ending.problem.over");
    }

    @Test
    void soonerThanTheNoticeItEndsOnlyWhenAllAgree() {
        var soon = TODAY.plusWeeks(2);
        say(soon);
        assertThat(now().editions().getFirst().lastDay()).isEqualTo(LAST);

        KAREN.does(() -> endings.agree(ending));
        KAREN.does(() -> endings.agree(ending));
        assertThat(now().editions().getFirst().lastDay()).isEqualTo(LAST);
        YUSUF.does(() -> endings.agree(ending));
        assertThat(now().editions().getFirst().lastDay()).isEqualTo(soon);
    }

    @Test
    void whatNobodyAgreedToInTimeIsAsIfItHadNotBeenAsked() {
        var soon = TODAY.plusWeeks(2);
        say(soon);
        clock.set(soon.atTime(23, 0));
        assertThat(standing()).isPresent();
        clock.set(soon.plusDays(1).atTime(0, 1));
        assertThat(standing()).isEmpty();

        ending = ids.next();
        say(LAST);
        assertThat(standing()).map(AgreementEnding::id).contains(ending);
        assertThat(now().editions().getFirst().overOn()).isEqualTo(LAST);
    }

    @Test
    void nobodyWaitsForAPartyThatHasLeft() {
        say(TODAY.plusWeeks(2));
        KAREN.does(() -> endings.agree(ending));
        gathering.leave(place, YUSUF);

        assertThat(now().editions().getFirst().lastDay()).isEqualTo(TODAY.plusWeeks(2));
    }

    @Test
    void whoLeavesWhenAllHaveAgreedEndsNothingASecondTime() {
        say(TODAY.plusWeeks(2));
        KAREN.does(() -> endings.agree(ending));
        YUSUF.does(() -> endings.agree(ending));
        var ended = now().editions().getFirst();
        gathering.leave(place, YUSUF);

        assertThat(now().editions().getFirst()).isEqualTo(ended);
    }

    @Test
    void whoLeavesWhenItIsTooLateEndsNothingBackwardsInTime() {
        say(TODAY.plusWeeks(2));
        KAREN.does(() -> endings.agree(ending));
        clock.set(TODAY.plusWeeks(3).atTime(9, 0));
        gathering.leave(place, YUSUF);

        assertThat(now().editions().getFirst().lastDay()).isEqualTo(LAST);
    }

    @Test
    void daysThatCannotBeAreRefusedAndASecondWishFindsTheFirst() {
        assertThatThrownBy(() -> say(TODAY.minusDays(1))).hasMessage("renewals.ending.problem.past");
        assertThatThrownBy(() -> say(LAST.plusDays(1))).hasMessage("renewals.ending.problem.after");
        say(LAST);
        assertThatThrownBy(
                        () -> KAREN.does(() -> endings.say(ids.next(), edition().id(), LAST, "")))
                .hasMessage("renewals.ending.problem.said");
    }

    @Test
    void aNewEditionInTimeSettlesTheEndThatWasSaid() {
        say(LAST);
        amend(new EditionId(ids.next()), TODAY.plusMonths(4), null);
        agreeing.sign(agreement);

        assertThat(standing()).isEmpty();
        assertThatThrownBy(() -> INGE.does(() -> endings.agree(ending))).hasMessage("renewals.ending.problem.gone");
    }

    @Test
    void whatTheNextEditionTakesOverFromIsNotSaidToEnd() {
        agreeing.renewed(agreement, LAST.plusDays(1), LAST.plusYears(1));
        assertThatThrownBy(() -> say(LAST.minusMonths(1))).hasMessage("renewals.ending.problem.later");
    }

    @Test
    void theListIsThePartiesOwn() {
        say(LAST);
        var line = INGE.asks(() -> handovers.of(ending)).getFirst();
        KAREN.does(() -> handovers.change(ownedBy(line, "Tage Vind")));
        KAREN.does(() -> handovers.done(line.id()));
        KAREN.does(() -> handovers.done(line.id()));
        var done = INGE.asks(() -> handovers.line(line.id()));
        assertThat(done.who()).isEqualTo("Tage Vind");
        assertThat(done.doneBy()).isEqualTo("Karen Holm");
        KAREN.does(() -> handovers.strike(line.id(), done.version()));
        assertThat(INGE.asks(() -> handovers.of(ending))).hasSize(4);
    }

    @Test
    void whoIsNotAPartyEndsNothingAndEveSeesNothing() {
        var ours = agreeing.signed(place, TODAY, LAST, INGE);
        var edition = ours.editions().getFirst().id();
        assertThatThrownBy(() -> YUSUF.does(() -> endings.say(ids.next(), edition, LAST, "")))
                .hasMessage("agreements.problem.notBetween");
        say(LAST);
        var line = INGE.asks(() -> handovers.of(ending)).getFirst();

        assertThat(EVE.<Optional<AgreementEnding>, RuntimeException>asks(
                        () -> endings.of(edition().id())))
                .isEmpty();
        assertThat(EVE.<List<HandoverLine>, RuntimeException>asks(() -> handovers.of(ending)))
                .isEmpty();
        assertThatThrownBy(() -> EVE.does(() -> endings.withdraw(ending))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> handovers.done(line.id()))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(
                        () -> nextEditions.renew(agreement.id(), new EditionId(ids.next()), LAST.plusDays(1), null)))
                .isInstanceOf(NotHere.class);
    }

    private HandoverLine ownedBy(HandoverLine line, String who) {
        return new HandoverLine(
                line.id(),
                line.ending(),
                place,
                line.kind(),
                line.about(),
                INGE.organisation(),
                who,
                line.day(),
                line.writtenBy(),
                "",
                null,
                line.version());
    }

    private void say(LocalDate lastDay) {
        INGE.does(() -> endings.say(ending, edition().id(), lastDay, "Vi er blevet for få."));
    }

    private void amend(EditionId next, LocalDate starts, @Nullable LocalDate ends) {
        KAREN.does(
                () -> nextEditions.amend(agreement.id(), next, "Vi mødes oftere.", AgreementKind.FULL, starts, ends));
    }

    private Optional<AgreementEnding> standing() {
        return KAREN.asks(() -> endings.of(edition().id()));
    }

    private Edition edition() {
        return agreement.editions().getFirst();
    }

    private Agreement now() {
        return KAREN.asks(() -> agreements.agreement(agreement.id()));
    }
}
