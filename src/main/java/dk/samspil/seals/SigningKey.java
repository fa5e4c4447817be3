package dk.samspil.seals;

import dk.samspil.web.Refusal;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** What the house seals with. {@code chain} begins with the key's own certificate. */
record SigningKey(PrivateKey key, List<X509Certificate> chain, boolean development) {

    X509Certificate certificate() {
        return chain.getFirst();
    }

    boolean isElliptic() {
        return "EC".equals(key.getAlgorithm());
    }

    void requireValidAt(Instant time) {
        try {
            certificate().checkValidity(Date.from(time));
        } catch (CertificateExpiredException expired) {
            throw new Refusal("seal", "seals.refusal.expired");
        } catch (CertificateNotYetValidException early) {
            throw new Refusal("seal", "seals.refusal.notYet");
        }
    }

    byte[] sign(byte[] content) {
        try {
            var signature = Signature.getInstance(isElliptic() ? "SHA256withECDSA" : "SHA256withRSA");
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key was tried when Samspil started", e);
        }
    }
}
