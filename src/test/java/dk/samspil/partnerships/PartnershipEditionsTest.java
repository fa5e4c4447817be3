package dk.samspil.partnerships;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.SamspilTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementKind;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Annex;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.Editions;
import dk.samspil.agreements.Finishing;
import dk.samspil.agreements.Wording;
import dk.samspil.collaborations.Gathering;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a partnership when its text is finished and the next edition begins. */
@SamspilTest
@Import({Town.class, Gathering.class, Agreeing.class, Partnering.class})
class PartnershipEditionsTest {

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Partnering partnering;

    @Autowired
    Agreements agreements;

    @Autowired
    Editions editions;

    @Autowired
    Finishing finishing;

    @Autowired
    Wording wording;

    @Autowired
    Partnerships partnerships;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    Ids ids;

    PlaceId place;
    Agreement agreement;
    EditionId edition;

    @BeforeEach
    void theyWantToRunAHouse() {
        place = gathering.ofThree();
        agreement = partnering.begun(place);
        edition = agreement.editions().getFirst().id();
    }

    @Test
    void aFinishedTextKeepsItsPartnership() {
        var step = step();
        finish();

        assertThatThrownBy(() -> KAREN.does(() -> partnerships.strike(edition, step)))
                .hasMessage("agreements.problem.final");
        assertThatThrownBy(() -> KAREN.does(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql("delete from partnerships.line where id = :id")
                                .param("id", step)
                                .update())))
                .hasMessageContaining("does not change");
    }

    @Test
    void theNextEditionBeginsWithThePartnershipOfTheOneBefore() {
        step();
        written();
        finish();
        sign();
        var next = amended(AgreementKind.PARTNERSHIP);

        var carried = KAREN.asks(() -> partnerships.of(agreement.id()));
        assertThat(carried.edition().id()).isEqualTo(next);
        assertThat(carried.charter().exitWords()).isEqualTo("Huset bliver.");
        assertThat(carried.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.days()).isEqualTo(14));
        KAREN.does(() -> partnerships.strike(next, carried.lines().getFirst().id()));
        assertThat(KAREN.asks(() -> partnerships.of(agreement.id())).lines()).isEmpty();
    }

    @Test
    void aPartyThatHasLeftHasNoSeatInTheNextEdition() {
        line(CharterLineKind.SEAT, KAREN.organisation(), "Karen Holm", 0);
        line(CharterLineKind.SEAT, INGE.organisation(), "Inge Balle", 0);
        finish();
        sign();
        gathering.leave(place, INGE);
        amended(AgreementKind.PARTNERSHIP);

        assertThat(KAREN.asks(() -> partnerships.of(agreement.id())).lines())
                .extracting(CharterLine::about)
                .containsExactly("Karen Holm");
    }

    @Test
    void whatWasSignedKeepsItsPartnershipWhenTheNextEditionHasNone() {
        written();
        finish();
        var signed = text(0);
        sign();
        amended(AgreementKind.FULL);

        assertThat(text(1)).isEqualTo(signed).hasSizeGreaterThan(1);
        assertThat(text(0)).extracting(Annex.Text::heading).containsExactly("Vi driver huset");
        assertThatThrownBy(() -> KAREN.asks(() -> partnerships.of(agreement.id())))
                .isInstanceOf(NotHere.class);

        agreeing.sign(agreement);
        clock.set(Agreeing.START.atTime(9, 0));
        assertThat(KAREN.asks(() -> partnerships.of(agreement.id())).edition().id())
                .isEqualTo(edition);
        clock.set(Agreeing.START.plusYears(1).atTime(9, 0));
        assertThatThrownBy(() -> KAREN.asks(() -> partnerships.of(agreement.id())))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void eveCarriesNothingOver() {
        var step = step();
        assertThatThrownBy(() -> EVE.asks(() -> partnerships.of(agreement.id())))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> partnerships.strike(edition, step)))
                .isInstanceOf(NotHere.class);
    }

    private UUID step() {
        return line(CharterLineKind.STEP, null, "Kontaktpersonerne", 14);
    }

    private UUID line(CharterLineKind kind, @Nullable OrganisationId party, String about, int days) {
        var id = ids.next();
        KAREN.does(() -> partnerships.add(new CharterLine(id, edition, kind, party, null, about, "", days)));
        return id;
    }

    private void written() {
        KAREN.does(() -> partnerships.write(new Charter(edition, DecisionRule.MAJORITY, "", "Huset bliver.", 0)));
    }

    private void finish() {
        KAREN.does(() -> {
            var now = agreements.agreement(agreement.id()).edition(edition).orElseThrow();
            finishing.settle(edition, Agreeing.START, null, 6, now.version());
            finishing.finish(
                    edition,
                    agreements
                            .agreement(agreement.id())
                            .edition(edition)
                            .orElseThrow()
                            .version());
        });
    }

    private void sign() {
        KAREN.does(() -> transaction.executeWithoutResult(status -> editions.sign(edition, ids.next())));
    }

    private EditionId amended(AgreementKind kind) {
        var next = new EditionId(ids.next());
        KAREN.does(() -> transaction.executeWithoutResult(
                status -> editions.amend(agreement.id(), next, "Et år til.", kind, Agreeing.START.plusYears(1), null)));
        return next;
    }

    private List<Annex.Text> text(int before) {
        return KAREN.asks(() -> {
            var now = agreements.agreement(agreement.id());
            return wording.of(now, now.editions().get(before));
        });
    }
}
