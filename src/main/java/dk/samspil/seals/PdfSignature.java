package dk.samspil.seals;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * A signature as it lies in a file's bytes: over everything before {@code gap} and everything from {@code resumes} to {@code ends}.
 * Found by looking for it, never by opening the PDF, since what strangers hand in may be made to blow up when it is unpacked.
 */
record PdfSignature(byte[] file, int gap, int resumes, int ends, CMSSignedData cms) {

    private static final Pattern RANGE = Pattern.compile(
            "/ByteRange\\s{0,9}\\[\\s{0,9}0\\s{1,9}(\\d{1,9})\\s{1,9}(\\d{1,9})\\s{1,9}(\\d{1,9})\\s{0,9}]");

    /** More than any honest file has. */
    private static final int MOST = 20;

    private static final int LARGEST = 200_000;

    static List<PdfSignature> in(byte[] file) {
        return RANGE.matcher(new String(file, ISO_8859_1))
                .results()
                .limit(MOST)
                .flatMap(range -> read(file, range).stream())
                .toList();
    }

    private static Optional<PdfSignature> read(byte[] file, MatchResult range) {
        int gap = Integer.parseInt(range.group(1));
        int resumes = Integer.parseInt(range.group(2));
        int length = Integer.parseInt(range.group(3));
        if (gap + 2 > resumes || resumes > file.length || resumes - gap > LARGEST) {
            return Optional.empty();
        }
        try {
            var hex = new String(file, gap + 1, resumes - gap - 2, ISO_8859_1);
            var cms = new CMSSignedData(HexFormat.of().parseHex(hex));
            return Optional.of(new PdfSignature(file, gap, resumes, resumes + length, cms));
        } catch (IllegalArgumentException | CMSException noSignature) {
            return Optional.empty();
        }
    }

    boolean coversWholeFile() {
        return ends == file.length;
    }

    /** It covered more than there is. */
    boolean isCutOff() {
        return ends > file.length;
    }

    /** Whether this very certificate made it, whatever its name; not yet whether it holds. */
    boolean isBy(X509Certificate certificate) {
        return signers().stream()
                .anyMatch(signer -> cms.getCertificates().getMatches(signer.getSID()).stream()
                        .map(X509CertificateHolder.class::cast)
                        .anyMatch(holder -> holder.equals(holderOf(certificate))));
    }

    /** Whether the key behind the certificate signed exactly these bytes. */
    boolean holdsFor(X509Certificate certificate) {
        try {
            var covered = new CMSSignedData(new CMSProcessableByteArray(coveredBytes()), cms.toASN1Structure());
            var verifier = new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey());
            for (var signer : covered.getSignerInfos()) {
                if (!signer.verify(verifier)) {
                    return false;
                }
            }
            return !signers().isEmpty();
        } catch (CMSException | OperatorCreationException doesNotHold) {
            return false;
        }
    }

    private List<SignerInformation> signers() {
        return List.copyOf(cms.getSignerInfos().getSigners());
    }

    private byte[] coveredBytes() {
        var covered = new ByteArrayOutputStream(file.length);
        covered.write(file, 0, gap);
        covered.write(file, resumes, Math.min(ends, file.length) - resumes);
        return covered.toByteArray();
    }

    private static X509CertificateHolder holderOf(X509Certificate certificate) {
        try {
            return new X509CertificateHolder(certificate.getEncoded());
        } catch (CertificateEncodingException | java.io.IOException e) {
            throw new IllegalStateException("The certificate was read from its encoding", e);
        }
    }
}
