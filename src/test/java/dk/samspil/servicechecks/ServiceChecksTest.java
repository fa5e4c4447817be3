package dk.samspil.servicechecks;

import static dk.samspil.Cast.BODIL;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.METTE;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.reference.Need;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SamspilModuleTest
@Import(Town.class)
@RecordApplicationEvents
class ServiceChecksTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final UUID WISH = UUID.fromString("0190a000-0000-7000-8000-0000000000a1");

    @Autowired
    ServiceChecks checks;

    @Autowired
    Wishes wishes;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents bells;

    @BeforeEach
    void empty(@Autowired Town town) {
        town.clears("servicechecks");
    }

    @Test
    void aColleagueSeesWhatWasWrittenAboutANeed() {
        writes(KAREN, Coverage.PARTLY, "ELDER_ACT 16", 0);

        var line = METTE.asks(checks::own).lines().get(Need.RELIEF_FOR_SPOUSE);
        assertThat(line).isNotNull().extracting(Saved::writer).isEqualTo("Karen Holm");
        assertThat(line).extracting(Saved::value).isEqualTo(line(Coverage.PARTLY, "ELDER_ACT 16"));
    }

    @Test
    void whoeverSavesSecondIsToldUnlessItIsTheSame() {
        writes(KAREN, Coverage.PARTLY, "", 0);
        writes(METTE, Coverage.PARTLY, "", 0);

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> writes(METTE, Coverage.NOT, "", 0));
        writes(METTE, Coverage.NOT, "", 1);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> writes(KAREN, Coverage.FULL, "", 1));
    }

    @Test
    void onlyARuleInForceCanBeChosen() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> writes(KAREN, Coverage.NOT, "SOCIAL_SERVICES_ACT 9999", 0))
                .withMessage("servicechecks.problem.basis");
    }

    @Test
    void anApprovalIsAlreadyMadeAndItsReviewStillToCome() {
        refused(
                new Approval(TODAY.plusDays(1), "Udvalg", TODAY.plusYears(1)),
                "servicechecks.problem.approvedInFuture");
        refused(new Approval(TODAY, "Udvalg", TODAY.minusDays(1)), "servicechecks.problem.reviewBeforeApproval");

        BODIL.does(() -> checks.approve(new Approval(TODAY, "Udvalg, punkt 7", TODAY.plusYears(1)), 0));

        assertThat(KAREN.asks(checks::own).changedSinceApproval()).isFalse();
        clock.advance(Duration.ofHours(1));
        writes(KAREN, Coverage.NOT, "", 0);
        assertThat(KAREN.asks(checks::own).changedSinceApproval()).isTrue();
    }

    @Test
    void whatNobodyKnowsIsNotZero() {
        var people = new ArrayList<@Nullable Integer>(Collections.nCopies(GroupSize.CELLS, null));
        people.set(GroupSize.cell(AgeBand.FROM_80, Dwelling.ALONE), 120);
        var size = new GroupSize(people, "Skøn fra et videnscenter", "", "");

        KAREN.does(() -> checks.write(size, 0));

        var saved = METTE.asks(checks::own).size();
        assertThat(saved).isNotNull().extracting(Saved::value).isEqualTo(size);
        assertThat(size.total()).isEqualTo(120);
    }

    @Test
    void anUncoveredNeedIsWishedForOnceAndEveryOrganisationSeesIt() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> wishes(WISH));
        writes(KAREN, Coverage.NOT, "", 0);

        wishes(WISH);
        wishes(WISH);
        wishes(UUID.fromString("0190a000-0000-7000-8000-0000000000a2"));

        assertThat(bells.stream(NeedWanted.class)).containsExactly(new NeedWanted(WISH));
        var found = INGE.asks(() -> wishes.page(Need.RELIEF_FOR_SPOUSE, "0370", 1));
        assertThat(found.wishes()).extracting(Wish::organisationName).containsExactly("Nørreby Kommune");
        assertThat(found.total()).isOne();
        assertThat(INGE.asks(() -> wishes.page(Need.COMPANY, null, 1)).wishes()).isEmpty();
        assertThat(INGE.asks(() -> wishes.page(null, "0791", 1)).wishes()).isEmpty();
        assertThat(new Actor.Visitor()
                        .<Long, RuntimeException>call(
                                () -> wishes.page(null, null, 1).total()))
                .isZero();
    }

    @Test
    void onlyTheOneWhoWishedTakesItBack() {
        writes(KAREN, Coverage.NOT, "", 0);
        wishes(WISH);

        assertThatExceptionOfType(NotHere.class).isThrownBy(() -> EVE.does(() -> wishes.withdraw(WISH)));
        METTE.does(() -> wishes.withdraw(WISH));
        assertThat(INGE.asks(() -> wishes.page(null, null, 1)).wishes()).isEmpty();
    }

    @Test
    void itIsForMunicipalitiesAndTheirInstitutions() {
        assertThat(YUSUF.asks(checks::own).lines()).isEmpty();
        assertThatExceptionOfType(NotHere.class).isThrownBy(() -> INGE.asks(checks::own));
    }

    @Test
    void eveSeesHerOwnEmptyServiceCheck() {
        writes(KAREN, Coverage.NOT, "", 0);
        BODIL.does(() -> checks.approve(new Approval(TODAY, "Udvalg", TODAY.plusYears(1)), 0));

        assertThat(EVE.asks(checks::own)).isEqualTo(new ServiceCheck(null, Map.of(), null, null));
    }

    static ServiceLine line(Coverage coverage, String basis) {
        return new ServiceLine(
                Need.RELIEF_FOR_SPOUSE,
                "To timer om ugen",
                coverage,
                basis,
                "Demenskoordinatoren",
                "Dem på arbejde",
                true,
                "Pleje");
    }

    private void writes(Cast who, Coverage coverage, String basis, int seen) {
        who.does(() -> checks.write(line(coverage, basis), seen));
    }

    private void wishes(UUID id) {
        KAREN.does(() -> wishes.make(id, Need.RELIEF_FOR_SPOUSE, "Afløsning om aftenen", "Karen Holm", "10 20 30 41"));
    }

    private void refused(Approval approval, String why) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> BODIL.does(() -> checks.approve(approval, 0)))
                .withMessage(why);
    }
}
