package dk.samspil.seals;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.KAREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Actor;
import dk.samspil.documents.VeraPdf;
import dk.samspil.seals.Checked.Flaw;
import dk.samspil.seals.Checked.NotGenuine;
import dk.samspil.web.Refusal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@SamspilModuleTest
class SealsTest {

    private static final SealFacts FACTS = new SealFacts("Underskrevet af alle parter", "aftale 7, udgave 2");

    @Autowired
    Seals seals;

    @Autowired
    SealRepository repository;

    @Autowired
    TestClock clock;

    @Autowired
    Random chance;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aSealedDocumentIsGenuineToAnybody() {
        var sealed = seal(Paper.agreement());

        assertThat(check(sealed.pdf()))
                .isEqualTo(
                        new Checked.Genuine(new Seal(sealed.sha256(), FACTS.subject(), TestClock.START, false, true)));
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void canBeArchivedAndReadAloudBeforeAndAfter(PDFAFlavour flavour) throws Exception {
        var paper = Paper.agreement();

        assertThat(VeraPdf.complaints(paper, flavour)).isEmpty();
        assertThat(VeraPdf.complaints(seal(paper).pdf(), flavour)).isEmpty();
    }

    @Test
    void theDocumentKeepsItsTitleAndItsLanguage() throws Exception {
        try (var document = Loader.loadPDF(seal(Paper.agreement()).pdf())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Samspilsaftale");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(document.getSignatureDictionaries()).singleElement().satisfies(signature -> {
                assertThat(signature.getReason()).isEqualTo(FACTS.reason());
                assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            });
        }
    }

    @Test
    void twoHundredPagesAreSealedAndChecked() {
        assertThat(check(seal(Paper.pages(200)).pdf())).isInstanceOf(Checked.Genuine.class);
    }

    @Test
    void whatWasSealedWithAnEarlierKeyStaysGenuine(@TempDir Path folder) throws Exception {
        var before = seal(Paper.agreement());
        var file = Keystores.write(folder.resolve("seal.p12"), TestClock.START, "seal");
        var keys = new SealKeys(file.toString(), Keystores.PASSWORD, "", folder, clock, chance);
        var renewed = new Seals(repository, keys, "", clock, chance);
        var after = KAREN.asks(() -> transaction.execute(status -> renewed.seal(Paper.agreement(), FACTS)));

        assertThat(check(before.pdf())).isInstanceOf(Checked.Genuine.class);
        assertThat(check(after.pdf()))
                .isInstanceOfSatisfying(
                        Checked.Genuine.class,
                        genuine -> assertThat(genuine.seal().development()).isFalse());
    }

    @Test
    void anExpiredKeySealsNothing() {
        seal(Paper.agreement());
        clock.advance(Duration.ofDays(3651));

        assertThatThrownBy(() -> seal(Paper.agreement()))
                .isInstanceOf(Refusal.class)
                .hasMessage("seals.refusal.expired");
    }

    @Test
    void aKeyThatIsNotValidYetSealsNothing() {
        seal(Paper.agreement());
        clock.advance(Duration.ofDays(-4000));

        assertThatThrownBy(() -> seal(Paper.agreement()))
                .isInstanceOf(Refusal.class)
                .hasMessage("seals.refusal.notYet");
    }

    @Test
    void aSealWhoseWorkWasUndoneWasNeverSet() {
        var sealed = KAREN.asks(() -> transaction.execute(status -> {
            status.setRollbackOnly();
            return seals.seal(Paper.agreement(), FACTS);
        }));

        assertThat(check(sealed.pdf())).isInstanceOf(NotGenuine.class);
    }

    @Test
    void aRowWithoutASealMakesNothingGenuine() {
        var sealed = seal(Paper.agreement());
        var paper = Paper.agreement();
        KAREN.does(() -> transaction.executeWithoutResult(
                status -> jdbc.sql("""
                        insert into seals.seal (id, sha256, subject, certificate, timestamped, sealed_at)
                        select gen_random_uuid(), :sha256, 'x', sha256, false, now() from seals.certificate limit 1""").param("sha256", Fingerprint.of(paper)).update()));

        assertThat(check(paper)).isEqualTo(new NotGenuine(Flaw.UNSEALED));
        assertThat(check(sealed.pdf())).isInstanceOf(Checked.Genuine.class);
    }

    @Test
    void eveCanCheckAFileSheHoldsAndListNone() {
        var sealed = seal(Paper.agreement());

        assertThat(EVE.<Checked, RuntimeException>asks(() -> seals.check(sealed.pdf())))
                .isInstanceOf(Checked.Genuine.class);
        assertThatThrownBy(() -> EVE.does(
                        () -> transaction.executeWithoutResult(status -> jdbc.sql("select count(*) from seals.seal")
                                .query(Integer.class)
                                .single())))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> EVE.does(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql("delete from seals.certificate").update())))
                .isInstanceOf(DataAccessException.class);
    }

    private Sealed seal(byte[] pdf) {
        return KAREN.asks(() -> seals.seal(pdf, FACTS));
    }

    private Checked check(byte[] file) {
        return new Actor.Visitor().call(() -> seals.check(file));
    }
}
