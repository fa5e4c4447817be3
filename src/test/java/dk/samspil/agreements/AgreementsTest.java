package dk.samspil.agreements;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.SamspilModuleTest;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilModuleTest
@Import({Gathering.class, Agreeing.class})
class AgreementsTest {

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Agreements agreements;

    @Autowired
    Outline outline;

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

    PlaceId place;

    @BeforeEach
    void theyMeet() {
        place = gathering.ofThree();
    }

    @Test
    void theAuthorityFinishesTheTextAndThoseWhoAgreeAreNamed() {
        var agreement = agreeing.outlined(place, INGE);

        assertThat(agreement.finisher()).isEqualTo(KAREN.organisation());
        assertThat(agreement.parties())
                .extracting(AgreementParty::organisation)
                .containsExactlyInAnyOrder(KAREN.organisation(), INGE.organisation());
        assertThat(agreement.underWay().orElseThrow().state()).isEqualTo(EditionState.OUTLINE);
    }

    @Test
    void whoIsNotAPartyReadsAndWritesNothing() {
        var section = agreeing.sections(agreeing.drafted(place, INGE)).getFirst();

        assertThat(YUSUF.asks(() -> drafting.section(section.id())).words()).isEqualTo("Vi gør det sammen.");
        assertThatThrownBy(() -> YUSUF.does(() -> drafting.write(section.id(), "Nyt", "Nyt", section.version())))
                .hasMessage("agreements.problem.notBetween");
    }

    @Test
    void twoWhoWriteInDifferentLinesBothStand() {
        var section = written("Vi mødes.\n\nVi skriver referat.");
        KAREN.does(() -> drafting.write(section.id(), section.heading(), "Vi mødes ofte.\n\nVi skriver referat.", 3));

        assertThat(INGE.asks(() ->
                        drafting.write(section.id(), section.heading(), "Vi mødes.\n\nVi skriver kort referat.", 3)))
                .isTrue();

        var now = KAREN.asks(() -> drafting.section(section.id()));
        assertThat(now.words()).isEqualTo("Vi mødes ofte.\n\nVi skriver kort referat.");
        assertThat(KAREN.asks(() -> drafting.history(section.id())))
                .extracting(Writing::byName)
                .containsExactly("Inge Balle", "Karen Holm", "Karen Holm", "Karen Holm");
        assertThat(KAREN.asks(() -> drafting.history(section.id())).getFirst().merged())
                .isTrue();
    }

    @Test
    void twoWhoWriteInTheSameLineSeeBoth() {
        var section = written("Vi mødes.");
        KAREN.does(() -> drafting.write(section.id(), section.heading(), "Vi mødes ofte.", section.version()));

        assertThatThrownBy(() -> INGE.does(
                        () -> drafting.write(section.id(), section.heading(), "Vi mødes sjældent.", section.version())))
                .isInstanceOf(Stale.class);
        assertThat(KAREN.asks(() -> drafting.section(section.id())).words()).isEqualTo("Vi mødes ofte.");
    }

    @Test
    void aNodHoldsForTheTextThatWasRead() {
        var section = written("Vi mødes.");
        assertThat(section.state(parties(section))).isEqualTo(SectionState.DRAFTED);

        INGE.does(() -> drafting.nod(section.id(), section.version(), Voice.own()));
        var agreed = KAREN.asks(() -> drafting.section(section.id()));
        assertThat(agreed.state(parties(section))).isEqualTo(SectionState.AGREED);

        KAREN.does(() -> drafting.write(section.id(), section.heading(), "Vi mødes ofte.", section.version()));
        var changed = KAREN.asks(() -> drafting.section(section.id()));
        assertThat(changed.state(parties(section))).isEqualTo(SectionState.DISCUSSED);
        assertThatThrownBy(() -> INGE.does(() -> drafting.nod(section.id(), section.version(), Voice.own())))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aClauseOfSpacesIsNoClause() {
        var section = written("Vi mødes.");

        assertThatThrownBy(() -> KAREN.does(() -> drafting.write(section.id(), " ", "  \n ", section.version())))
                .hasMessage("agreements.section.problem.blank");
    }

    @Test
    void nothingHalfWrittenIsFinishedAndNobodyElseFinishesIt() {
        var agreement = agreeing.outlined(place, INGE);
        var edition = agreement.editions().getFirst();
        assertRefused(edition, "agreements.finish.problem.outline");
        KAREN.does(() -> outline.choose(edition.id(), null));
        assertThatThrownBy(() -> INGE.does(() -> finishing.finish(edition.id(), 2)))
                .hasMessage("agreements.finish.problem.finisher");
        assertRefused(edition, "agreements.finish.problem.start");
        KAREN.does(() -> finishing.settle(edition.id(), Agreeing.START, null, 3, 2));
        assertRefused(edition, "agreements.finish.problem.unwritten");
        agreeing.sections(agreement)
                .forEach(section -> KAREN.does(() ->
                        drafting.write(section.id(), section.heading(), "Ring til [[telefon]].", section.version())));
        assertRefused(edition, "agreements.finish.problem.unwritten");
    }

    @Test
    void whatIsFinishedStandsAlsoForTheDatabase() {
        var agreement = agreeing.finished(place, INGE);
        var edition = agreement.editions().getFirst();
        var section = agreeing.sections(agreement).getFirst();

        assertThat(edition.fingerprint()).hasSize(64);
        assertThatThrownBy(() -> INGE.does(() -> drafting.write(section.id(), "Nyt", "Nyt", section.version())))
                .hasMessage("agreements.problem.final");
        assertThatThrownBy(() -> KAREN.does(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql("update agreements.section set words = 'Noget andet' where id = :id")
                                .param("id", section.id())
                                .update())))
                .isInstanceOf(DataIntegrityViolationException.class);

        INGE.does(() -> finishing.reopen(edition.id()));
        INGE.does(() -> drafting.write(section.id(), "Nyt", "Nyt", section.version()));
        assertThat(KAREN.asks(() -> agreements.agreement(agreement.id()))
                        .editions()
                        .getFirst()
                        .fingerprint())
                .isNull();
    }

    @Test
    void eveSeesNothingOfIt() {
        var agreement = agreeing.drafted(place, INGE);
        var section = agreeing.sections(agreement).getFirst();

        assertThatThrownBy(() -> EVE.asks(() -> agreements.agreement(agreement.id())))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.asks(() -> drafting.section(section.id()))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> drafting.write(section.id(), "Eve", "Eve", section.version())))
                .isInstanceOf(NotHere.class);
        assertThat(EVE.<List<Agreement>, RuntimeException>asks(() -> agreements.in(place)))
                .isEmpty();
        assertThat(EVE.<List<Writing>, RuntimeException>asks(() -> drafting.history(section.id())))
                .isEmpty();
    }

    private Section written(String words) {
        var section = agreeing.sections(agreeing.drafted(place, INGE)).getFirst();
        KAREN.does(() -> drafting.write(section.id(), section.heading(), words, section.version()));
        return KAREN.asks(() -> drafting.section(section.id()));
    }

    private List<AgreementParty> parties(Section section) {
        return KAREN.asks(() -> agreements.of(section.edition())).present();
    }

    private void assertRefused(Edition edition, String why) {
        int version = edition(edition.id()).version();
        assertThatThrownBy(() -> KAREN.does(() -> finishing.finish(edition.id(), version)))
                .isInstanceOf(Refusal.class)
                .hasMessage(why);
    }

    private Edition edition(EditionId id) {
        return KAREN.asks(() -> agreements.of(id)).edition(id).orElseThrow();
    }
}
