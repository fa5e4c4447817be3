package dk.samspil.renewals;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.AgreementKind;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.SignedElsewhere;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Form;
import dk.samspil.collaborations.Gathering;
import dk.samspil.documents.Files;
import dk.samspil.documents.Pdf;
import dk.samspil.documents.Upload;
import dk.samspil.seals.SealFacts;
import dk.samspil.seals.Seals;
import dk.samspil.web.Language;
import dk.samspil.web.Messages;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;

/** What was signed elsewhere is brought in. */
@SamspilModuleTest
@Import({Gathering.class, Agreeing.class})
class ArrivalsTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, TestClock.ZONE);
    private static final LocalDate LAST = TODAY.plusYears(1);
    private static final byte[] PAPER = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(ISO_8859_1);

    @Autowired
    Gathering gathering;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Agreements agreements;

    @Autowired
    Arrivals arrivals;

    @Autowired
    NextEditions nextEditions;

    @Autowired
    NoAgreementNote note;

    @Autowired
    Files files;

    @Autowired
    Seals seals;

    @Autowired
    Pdf pdf;

    @Autowired
    Messages messages;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Ids ids;

    PlaceId place;
    AgreementId id;
    EditionId edition;

    @BeforeEach
    void theyMeet() {
        place = gathering.ofThree();
        id = new AgreementId(ids.next());
        edition = new EditionId(ids.next());
    }

    @Test
    void itHoldsByItsDaysAndIsSealedByNobody() {
        bringIn(TODAY.minusMonths(1), LAST, PAPER);
        bringIn(TODAY.minusMonths(1), LAST, PAPER);

        var found = INGE.asks(() -> agreements.agreement(id));
        assertThat(found.editions()).hasSize(1);
        assertThat(found.inForce(TODAY).orElseThrow().isBroughtIn()).isTrue();
        assertThat(found.parties())
                .extracting(AgreementParty::organisation)
                .containsExactlyInAnyOrder(KAREN.organisation(), INGE.organisation(), YUSUF.organisation());
        assertThat(INGE.asks(() -> files.show(edition.value())).name()).isEqualTo("Aftale.pdf");
    }

    @Test
    void theOthersSayThatItIsRight() {
        bringIn(TODAY, LAST, PAPER);
        var agreement = KAREN.asks(() -> agreements.agreement(id));
        assertThat(arrival().waitsFor(agreement)).hasSize(2);

        INGE.does(() -> arrivals.confirm(edition));
        INGE.does(() -> arrivals.confirm(edition));
        YUSUF.does(() -> arrivals.confirm(edition));
        assertThat(arrival().waitsFor(agreement)).isEmpty();
        assertThat(arrival().confirmations()).hasSize(2);
        assertThatThrownBy(() -> KAREN.does(() -> arrivals.confirm(edition))).isInstanceOf(NotHere.class);
    }

    @Test
    void aTextThatIsBeingWrittenIsNotSignedByBringingAPaperIn() {
        var written = agreeing.finished(place, INGE, YUSUF);
        id = written.id();
        edition = written.editions().getFirst().id();

        assertThatThrownBy(() -> bringIn(TODAY, LAST, PAPER)).hasMessage("agreements.amend.problem.underWay");
        assertThat(KAREN.asks(() -> agreements.agreement(id))
                        .editions()
                        .getFirst()
                        .isFinal())
                .isTrue();
    }

    @Test
    void theNextEditionOfOneComesAfterItAndNeverOnTheSameDays() {
        bringIn(TODAY.minusYears(1), LAST, PAPER);
        edition = new EditionId(ids.next());
        assertThatThrownBy(() -> bringIn(TODAY, null, PAPER)).hasMessage("agreements.bringIn.problem.overlap");
        assertThatThrownBy(() -> bringIn(LAST, null, PAPER)).hasMessage("agreements.bringIn.problem.overlap");
        assertThatThrownBy(() -> bringIn(TODAY.minusYears(3), TODAY.minusYears(2), PAPER))
                .hasMessage("agreements.bringIn.problem.overlap");
        bringIn(LAST.plusDays(1), null, PAPER);
        assertThat(INGE.asks(() -> agreements.agreement(id)).editions()).hasSize(2);

        edition = new EditionId(ids.next());
        assertThatThrownBy(() -> bringIn(LAST.plusYears(4), null, PAPER)).hasMessage("agreements.bringIn.problem.open");
        assertThatThrownBy(() -> bringIn(LAST, TODAY, PAPER)).hasMessage("agreements.period.problem.order");
    }

    @Test
    void aFileThatNobodyCanReadIsNotKeptAndNothingIsHalfBroughtIn() {
        var text = new String(PAPER, ISO_8859_1);
        assertRefused("\u0089PNG\r\n\u001a\n...".getBytes(ISO_8859_1), "renewals.bringIn.problem.notPdf");
        assertRefused(text.substring(0, 20).getBytes(ISO_8859_1), "renewals.bringIn.problem.damaged");
        assertRefused(
                text.replace("endobj", "endobj /Encrypt 5 0 R").getBytes(ISO_8859_1),
                "renewals.bringIn.problem.encrypted");
        var forged = sealed();
        forged[forged.length / 3] ^= 1;
        assertRefused(forged, "renewals.bringIn.problem.changed");
        assertThat(KAREN.asks(() -> agreements.in(place))).isEmpty();
    }

    @Test
    void whoChoseTheWrittenFormIsToldOnStepFourThatNoneHolds() {
        var t = messages.in(Language.DA);
        var room = KAREN.asks(() -> collaborations.room(place));
        assertThat(KAREN.<Optional<String>, RuntimeException>asks(() -> note.missing(room, t)))
                .isEmpty();

        KAREN.does(() -> transaction.executeWithoutResult(status -> collaborations.holdBy(place, Form.WRITTEN)));
        var written = KAREN.asks(() -> collaborations.room(place));
        assertThat(KAREN.asks(() -> note.missing(written, t)).orElseThrow()).contains("ingen, der gælder i dag");

        bringIn(TODAY, LAST, PAPER);
        assertThat(KAREN.<Optional<String>, RuntimeException>asks(() -> note.missing(written, t)))
                .isEmpty();
    }

    @Test
    void whatStandsOnPaperAloneIsNotRenewedWordForWord() {
        bringIn(TODAY, LAST, PAPER);

        assertThatThrownBy(() ->
                        INGE.does(() -> nextEditions.renew(id, new EditionId(ids.next()), LAST.plusDays(1), null)))
                .hasMessage("renewals.renew.problem.broughtIn");
    }

    @Test
    void eveSeesNothingOfIt() {
        bringIn(TODAY, LAST, PAPER);

        assertThat(EVE.<Optional<Arrival>, RuntimeException>asks(() -> arrivals.of(edition)))
                .isEmpty();
        assertThatThrownBy(() -> EVE.does(() -> arrivals.confirm(edition))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.asks(() -> files.show(edition.value()))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> arrivals.bringIn(
                        signed(new AgreementId(ids.next()), new EditionId(ids.next()), TODAY, LAST), upload(PAPER))))
                .isInstanceOf(NotHere.class);
    }

    private byte[] sealed() {
        var page = "<!doctype html><html lang=\"da\"><head><title>Aftale</title>"
                + "<meta name=\"description\" content=\"Aftale\"></head><body><p>Vi mødes.</p></body></html>";
        return KAREN.asks(() ->
                seals.seal(pdf.of(page), new SealFacts("Underskrevet", "test")).pdf());
    }

    private void assertRefused(byte[] content, String why) {
        assertThatThrownBy(() -> bringIn(TODAY, LAST, content)).hasMessage(why);
    }

    private void bringIn(LocalDate starts, @Nullable LocalDate ends, byte[] paper) {
        KAREN.does(() -> arrivals.bringIn(signed(id, edition, starts, ends), upload(paper)));
    }

    private SignedElsewhere signed(AgreementId of, EditionId its, LocalDate starts, @Nullable LocalDate ends) {
        return new SignedElsewhere(
                place,
                of,
                its,
                AgreementKind.FULL,
                Language.DA,
                "Aftalen fra i foråret",
                everybody(),
                TODAY.minusYears(1),
                starts,
                ends,
                3,
                "Vi mødes to gange om året.",
                its.value());
    }

    private static Set<OrganisationId> everybody() {
        return Set.of(KAREN.organisation(), INGE.organisation(), YUSUF.organisation());
    }

    private static Upload upload(byte[] content) {
        return Upload.of("paper", new MockMultipartFile("paper", "Aftale.pdf", "application/pdf", content));
    }

    private Arrival arrival() {
        return KAREN.asks(() -> arrivals.of(edition)).orElseThrow();
    }
}
