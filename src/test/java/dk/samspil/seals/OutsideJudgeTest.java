package dk.samspil.seals;

import static dk.samspil.seals.Keystores.PASSWORD;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.samspil.TestClock;
import dk.samspil.documents.VeraPdf;
import dk.samspil.seals.Keystores.Pair;
import dk.samspil.web.Refusal;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What the European Commission's own validator says of our seals, with and without a timestamp. */
class OutsideJudgeTest {

    private static final Random CHANCE = new Random(1);

    @TempDir
    Path folder;

    HttpServer authority;
    Pair clockmaker;

    @BeforeEach
    void before() throws Exception {
        clockmaker = Keystores.rsa("CN=Tidstjeneste", TestClock.START, KeyPurposeId.id_kp_timeStamping);
        authority = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        authority.createContext("/", this::vouch);
        authority.createContext("/out-of-order", exchange -> {
            exchange.sendResponseHeaders(200, 4);
            exchange.getResponseBody().write("nope".getBytes(US_ASCII));
            exchange.close();
        });
        authority.start();
    }

    @AfterEach
    void after() {
        authority.stop(0);
    }

    @Test
    void theDevelopmentKeysSealPasses() {
        var key = DevelopmentKey.in(folder, TestClock.START, CHANCE);
        var report = judge(Pades.seal(Paper.agreement(), key, "Underskrevet", TestClock.START, null), key);

        assertThat(report.getSignatureFormat(report.getFirstSignatureId())).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
        assertThat(report.getIndication(report.getFirstSignatureId())).isEqualTo(Indication.TOTAL_PASSED);
    }

    @Test
    void aTimestampedSealPassesAndCanStillBeArchivedAndReadAloud() throws Exception {
        var key = municipality();
        var sealed = Pades.seal(Paper.agreement(), key, "Underskrevet", TestClock.START, at("/"));
        var report = judge(sealed, key, clockmaker.certificate());

        assertThat(report.getSignatureFormat(report.getFirstSignatureId())).isEqualTo(SignatureLevel.PAdES_BASELINE_T);
        assertThat(report.getIndication(report.getFirstSignatureId())).isEqualTo(Indication.TOTAL_PASSED);
        assertThat(VeraPdf.complaints(sealed, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.complaints(sealed, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void withoutTheTimestampThatWasPromisedNothingIsSealed() throws Exception {
        var key = municipality();
        for (var silent :
                List.of(at("/out-of-order"), new TimestampAuthority(URI.create("http://127.0.0.1:9/"), CHANCE))) {
            assertThatThrownBy(() -> Pades.seal(Paper.agreement(), key, "Underskrevet", TestClock.START, silent))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("seals.refusal.timestamp");
        }
    }

    private SigningKey municipality() throws Exception {
        var file = Keystores.write(folder.resolve("seal.p12"), TestClock.START, "seal");
        return new KeyFile(file, PASSWORD.toCharArray()).read("seal", false);
    }

    private TimestampAuthority at(String path) {
        return new TimestampAuthority(
                URI.create("http://127.0.0.1:" + authority.getAddress().getPort() + path), CHANCE);
    }

    private static SimpleReport judge(byte[] pdf, SigningKey key, X509Certificate... others) {
        var trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(key.certificate()));
        for (var other : others) {
            trusted.addCertificate(new CertificateToken(other));
        }
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(TestClock.START.plus(Duration.ofMinutes(1))));
        return validator.validateDocument().getSimpleReport();
    }

    private void vouch(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = new TimeStampRequest(exchange.getRequestBody().readAllBytes());
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var signer = new JcaSimpleSignerInfoGeneratorBuilder()
                    .build("SHA256withRSA", clockmaker.keys().getPrivate(), clockmaker.certificate());
            var tokens = new TimeStampTokenGenerator(
                    signer, digests.get(signer.getDigestAlgorithm()), new ASN1ObjectIdentifier("1.2.3.4"));
            tokens.addCertificates(new JcaCertStore(List.of(clockmaker.certificate())));
            var answer = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(request, BigInteger.ONE, Date.from(TestClock.START))
                    .getEncoded();
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
