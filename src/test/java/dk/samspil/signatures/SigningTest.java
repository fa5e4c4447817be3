package dk.samspil.signatures;

import static dk.samspil.Cast.BODIL;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.JENS;
import static dk.samspil.Cast.KAREN;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.EditionState;
import dk.samspil.agreements.Finishing;
import dk.samspil.collaborations.Gathering;
import dk.samspil.documents.Files;
import dk.samspil.documents.VeraPdf;
import dk.samspil.seals.Checked;
import dk.samspil.seals.Known;
import dk.samspil.seals.Seals;
import dk.samspil.web.PublicAddress;
import dk.samspil.web.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@SamspilModuleTest
@RecordApplicationEvents
@Import({Gathering.class, Agreeing.class, Signers.class})
class SigningTest {

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Signers signers;

    @Autowired
    Agreements agreements;

    @Autowired
    Finishing finishing;

    @Autowired
    PublicAddress address;

    @Autowired
    Signings signings;

    @Autowired
    Signs signs;

    @Autowired
    Completion completion;

    @Autowired
    Files files;

    @Autowired
    Seals seals;

    @Autowired
    SealedAgreement documents;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    PlaceId place;
    Agreement agreement;
    EditionId edition;
    String print;

    @BeforeEach
    void aTextIsFinished() {
        place = gathering.ofThree();
        agreement = agreeing.finished(place, INGE);
        edition = agreement.editions().getFirst().id();
        print = requireNonNull(agreement.editions().getFirst().fingerprint());
        signers.haveAccounts();
    }

    @Test
    void whenAllHaveSignedTheAgreementIsSealedAndHolds() throws Exception {
        readyToSign();
        signers.signs(JENS, edition, print);
        assertThat(JENS.asks(() -> completion.complete(edition))).isEqualTo(Completion.Outcome.WAITS);
        signers.signs(BODIL, edition, print);
        signers.signs(BODIL, edition, print);
        assertThat(signing().signatures()).hasSize(2);
        assertThat(BODIL.asks(() -> completion.complete(edition))).isEqualTo(Completion.Outcome.SEALED);
        assertThat(BODIL.asks(() -> completion.complete(edition))).isEqualTo(Completion.Outcome.WAITS);

        var signed = edition();
        assertThat(signed.state()).isEqualTo(EditionState.SIGNED);
        var pdf = INGE.asks(() -> files.content(requireNonNull(signed.paper()))).bytes();
        assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .containsIgnoringWhitespaces(
                            "Vi gør det sammen.",
                            "Bodil Ravn",
                            "Jens Vad",
                            "Tegner efter vedtægternes § 8.",
                            "UTC",
                            "»Er aftalen ægte?«",
                            address.of("/tjek"),
                            print.substring(0, 32));
        }
        assertThat(new Actor.Visitor().<Checked, RuntimeException>call(() -> seals.check(pdf)))
                .isInstanceOf(Checked.Genuine.class);
        assertThatThrownBy(() -> signers.signs(INGE, edition, print)).isInstanceOf(Refusal.class);
    }

    @Test
    void whoeverHoldsTheDocumentLearnsWhetherItIsInForce() {
        readyToSign();
        signers.signs(JENS, edition, print);
        assertThat(known()).isEmpty();
        signers.signs(BODIL, edition, print);
        BODIL.asks(() -> completion.complete(edition));

        assertThat(known().orElseThrow().standing()).isEqualTo(Known.Standing.NOT_YET);
        assertThat(known().orElseThrow().parties()).containsExactly("Nørreby Kommune", "Naboer i Nørreby");
        clock.advance(Duration.ofDays(31));
        assertThat(known().orElseThrow().standing()).isEqualTo(Known.Standing.IN_FORCE);
        clock.advance(Duration.ofDays(400));
        assertThat(known().orElseThrow().standing()).isEqualTo(Known.Standing.ENDED);
    }

    @Test
    void whoeverHoldsAnOldEditionLearnsThatANewOneTookOver() {
        readyToSign();
        signers.signs(JENS, edition, print);
        signsAndCompletes(BODIL);
        agreeing.renewed(KAREN.asks(() -> agreements.of(edition)), Agreeing.START.plusDays(60), null);

        clock.set(Agreeing.START.plusDays(59).atTime(12, 0));
        assertThat(known().orElseThrow().standing()).isEqualTo(Known.Standing.IN_FORCE);
        clock.set(Agreeing.START.plusDays(60).atTime(12, 0));
        assertThat(known().orElseThrow().standing()).isEqualTo(Known.Standing.REPLACED);
        assertThat(known().orElseThrow().to()).isEqualTo(Agreeing.START.plusDays(59));
    }

    @Test
    void nobodySignsBeforeTheirOwnPartyHasApproved() {
        signers.name(JENS, agreement, JENS);
        assertRefused(JENS, "signatures.problem.notApproved");
        assertThat(events.stream(SignatureAsked.class)).isEmpty();

        signers.approves(JENS, edition, print);
        assertThat(events.stream(SignatureAsked.class)).hasSize(1);
        signers.signs(JENS, edition, print);
        assertThat(signing().signatures()).hasSize(1);
    }

    @Test
    void aTextThatChangedASecondBeforeIsNotSigned() {
        readyToSign();
        signers.signs(JENS, edition, print);
        KAREN.does(() -> finishing.reopen(edition));

        assertRefused(BODIL, "signatures.problem.changed");
        assertThat(events.stream(SignatureVoided.class).map(SignatureVoided::organisation))
                .containsExactly(INGE.organisation());

        KAREN.does(() -> finishing.finish(edition, edition().version()));
        assertThat(signing().signatures()).isEmpty();
        assertThat(signing().text().fingerprint()).isEqualTo(print);
        assertRefused(BODIL, "signatures.problem.notApproved");
    }

    @Test
    void twoWhoSignAtOnceAreBothRecordedOnceAndItIsSealedOnce() throws Exception {
        readyToSign();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var all = pool.invokeAll(List.of(JENS, BODIL, JENS, BODIL).stream()
                    .<Callable<Completion.Outcome>>map(person -> () -> signsAndCompletes(person))
                    .toList());
            for (Future<Completion.Outcome> one : all) {
                one.get();
            }
        }

        assertThat(signing().signatures()).hasSize(2);
        assertThat(edition().isSigned()).isTrue();
    }

    @Test
    void aSealThatCannotBeSetLeavesTheSignaturesAndIsTriedAgain() {
        readyToSign();
        signers.signs(JENS, edition, print);
        signers.signs(BODIL, edition, print);
        clock.advance(Duration.ofDays(3651));

        assertThat(BODIL.asks(() -> completion.complete(edition))).isEqualTo(Completion.Outcome.TROUBLE);
        assertThat(edition().isFinal()).isTrue();
        assertThat(signing().signatures()).hasSize(2);
        assertThat(signing().trouble()).contains("expired");

        clock.advance(Duration.ofDays(-3651));
        assertThat(JENS.asks(() -> completion.complete(edition))).isEqualTo(Completion.Outcome.SEALED);
        assertThat(signing().trouble()).isEmpty();
    }

    @Test
    void eveSeesNothingAndSignsNothing() {
        readyToSign();
        signers.signs(JENS, edition, print);

        assertThatThrownBy(() -> EVE.asks(() -> signings.of(edition))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> signers.signs(EVE, edition, print)).isInstanceOf(NotHere.class);
        for (var table : List.of("signatory", "rule", "signature", "word", "code", "sealing")) {
            assertThat(EVE.<Integer, RuntimeException>asks(() -> transaction.execute(
                            status -> jdbc.sql("select count(*) from signatures." + table + " where place = :place")
                                    .param("place", place.value())
                                    .query(Integer.class)
                                    .single())))
                    .isZero();
        }
    }

    private void readyToSign() {
        signers.name(BODIL, agreement, BODIL);
        signers.name(JENS, agreement, JENS);
        signers.approves(BODIL, edition, print);
        signers.approves(JENS, edition, print);
    }

    private Completion.Outcome signsAndCompletes(Cast person) {
        signers.signs(person, edition, print);
        return person.asks(() -> completion.complete(edition));
    }

    private Optional<Known> known() {
        return new Actor.Visitor()
                .<Optional<Known>, RuntimeException>call(() -> documents.of(SealedAgreement.subject(edition)));
    }

    private Signing signing() {
        return KAREN.asks(() -> signings.of(edition)).orElseThrow();
    }

    private Edition edition() {
        return KAREN.asks(() -> agreements.of(edition)).edition(edition).orElseThrow();
    }

    private void assertRefused(Cast person, String why) {
        assertThatThrownBy(() -> signers.signs(person, edition, print)).hasMessage(why);
    }
}
