package dk.samspil.seals;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * Puts a seal under a PDF as PAdES (ETSI EN 319 142), without a mark on any page, and certifies that nothing may be changed after it.
 * All there is of EU DSS stands in here, so that a start need not load it.
 */
final class Pades {

    /** Room for a seal, its certificates and a timestamp with its own. */
    private static final int ROOM = 24_000;

    private Pades() {}

    static byte[] seal(byte[] pdf, SigningKey key, String reason, Instant at, @Nullable TimestampAuthority timestamps) {
        var service = new PAdESService(trusting(key));
        if (timestamps != null) {
            service.setTspSource(timestamps);
        }
        var parameters = parameters(key, reason, at, timestamps != null);
        var document = new InMemoryDocument(pdf);
        var content = service.getDataToSign(document, parameters).getBytes();
        var signature = new SignatureValue(parameters.getSignatureAlgorithm(), key.sign(content));
        var sealed = new ByteArrayOutputStream(pdf.length + 4 * ROOM);
        try {
            service.signDocument(document, parameters, signature).writeTo(sealed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sealed.toByteArray();
    }

    private static PAdESSignatureParameters parameters(SigningKey key, String reason, Instant at, boolean timestamped) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(timestamped ? SignatureLevel.PAdES_BASELINE_T : SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setEncryptionAlgorithm(key.isElliptic() ? EncryptionAlgorithm.ECDSA : EncryptionAlgorithm.RSA);
        var chain = key.chain().stream().map(CertificateToken::new).toList();
        parameters.setSigningCertificate(chain.getFirst());
        parameters.setCertificateChain(chain);
        // Trusted here is not known everywhere: PDF/A wants the certificate in the file.
        parameters.bLevel().setTrustAnchorBPPolicy(false);
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
        parameters.setReason(reason);
        parameters.setAppName("Samspil");
        parameters.setContentSize(ROOM);
        return parameters;
    }

    /** The own key needs nobody's word; whether it is still valid was asked before, by the house's own clock. */
    private static CertificateVerifier trusting(SigningKey key) {
        var trusted = new CommonTrustedCertificateSource();
        key.chain().forEach(certificate -> trusted.addCertificate(new CertificateToken(certificate)));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        return verifier;
    }
}
