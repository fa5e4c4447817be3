package dk.samspil.agreements;

import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.SamspilModuleTest;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From one edition to the next. */
@SamspilModuleTest
@Import({Gathering.class, Agreeing.class})
class EditionsTest {

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Agreements agreements;

    @Autowired
    Drafting drafting;

    @Autowired
    Finishing finishing;

    @Autowired
    Editions editions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    PlaceId place;

    @BeforeEach
    void theyMeet() {
        place = gathering.ofThree();
    }

    @Test
    void theNextEditionTakesOverFromItsDayAndTheOneBeforeIsNeverWrittenOver() {
        var agreement = agreeing.finished(place, INGE);
        var first = agreement.editions().getFirst();
        sign(first.id());
        var second = amend(agreement);

        assertThatThrownBy(() -> amend(agreement)).hasMessage("agreements.amend.problem.underWay");
        var carried = agreeing.sections(KAREN.asks(() -> agreements.agreement(agreement.id())));
        assertThat(carried).extracting(Section::words).containsOnly("Vi gør det sammen.");
        KAREN.does(() -> drafting.write(carried.getFirst().id(), "Vi mødes", "Vi gør det oftere.", 1));
        KAREN.does(() -> finishing.finish(second, edition(second).version()));
        sign(second);

        var after = KAREN.asks(() -> agreements.agreement(agreement.id()));
        assertThat(after.inForce(Agreeing.START).orElseThrow().number()).isEqualTo(1);
        assertThat(after.inForce(Agreeing.START.plusMonths(6)).orElseThrow().number())
                .isEqualTo(2);
        assertThat(KAREN.asks(() -> drafting.sections(first.id())))
                .extracting(Section::words)
                .containsOnly("Vi gør det sammen.");
    }

    @Test
    void theDatabaseRefusesTwoThatHoldOnTheSameDay() {
        var agreement = agreeing.finished(place, INGE);
        sign(agreement.editions().getFirst().id());

        assertThatThrownBy(() -> KAREN.does(() -> transaction.executeWithoutResult(status -> jdbc.sql("""
                                insert into agreements.edition
                                    (id, agreement, place, number, kind, state, about, begun_at, starts_on, notice_months, version)
                                values (:id, :agreement, :place, 7, 'FULL', 'SIGNED', '', now(), :day, 3, 1)""")
                        .param("id", ids.next())
                        .param("agreement", agreement.id().value())
                        .param("place", place.value())
                        .param("day", Agreeing.START.plusDays(10))
                        .update())))
                .hasMessageContaining("one_in_force");
    }

    @Test
    void anEditionThatCameToNothingDoesNotHideTheOneThatWasSigned() {
        var signed = agreeing.signed(place, Agreeing.START.plusYears(1), null, INGE);
        var next = new EditionId(ids.next());
        KAREN.does(() -> transaction.executeWithoutResult(status ->
                editions.amend(signed.id(), next, "Nye datoer.", signed.kind(), Agreeing.START.plusYears(2), null)));
        KAREN.does(() -> agreements.drop(next));

        var after = KAREN.asks(() -> agreements.agreement(signed.id()));
        assertThat(after.foremost(Agreeing.START).isSigned()).isTrue();
        assertThat(after.last().isSigned()).isTrue();
    }

    @Test
    void anEditionOfAnotherAgreementIsNotBegunAgain() {
        var other = agreeing.drafted(place, INGE).editions().getFirst().id();
        var signed = agreeing.signed(place, Agreeing.START, null, INGE);

        assertThatThrownBy(() -> KAREN.does(() -> transaction.executeWithoutResult(status -> editions.amend(
                        signed.id(), other, "Nye datoer.", signed.kind(), Agreeing.START.plusYears(2), null))))
                .isInstanceOf(NotHere.class);
    }

    private void sign(EditionId id) {
        KAREN.does(() -> transaction.executeWithoutResult(status -> editions.sign(id, UUID.randomUUID())));
    }

    private EditionId amend(Agreement agreement) {
        var next = new EditionId(ids.next());
        KAREN.does(() -> transaction.executeWithoutResult(status -> editions.amend(
                agreement.id(), next, "Vi mødes oftere.", AgreementKind.FULL, Agreeing.START.plusMonths(6), null)));
        return next;
    }

    private Edition edition(EditionId id) {
        return KAREN.asks(() -> agreements.of(id)).edition(id).orElseThrow();
    }
}
