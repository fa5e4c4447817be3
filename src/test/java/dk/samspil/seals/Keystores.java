package dk.samspil.seals;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** Keys as whoever runs the house would make them. */
final class Keystores {

    static final String PASSWORD = "hemmelig";

    private Keystores() {}

    /** A key and its certificate. */
    record Pair(KeyPair keys, X509Certificate certificate) {}

    static Path write(Path file, Instant now, String... aliases) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (var alias : aliases) {
            var pair = rsa("CN=Nørreby Kommune", now, null);
            store.setKeyEntry(
                    alias, pair.keys().getPrivate(), PASSWORD.toCharArray(), new Certificate[] {pair.certificate()});
        }
        try (var out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    static Pair rsa(String name, Instant now, @Nullable KeyPurposeId purpose)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        var pair = generator.generateKeyPair();
        var principal = new X500Principal(name);
        var certificate = new JcaX509v3CertificateBuilder(
                principal,
                BigInteger.valueOf(now.toEpochMilli()),
                Date.from(now.minus(Duration.ofDays(1))),
                Date.from(now.plus(Duration.ofDays(365))),
                principal,
                pair.getPublic());
        if (purpose != null) {
            certificate.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
        }
        var signer = new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate());
        return new Pair(pair, new JcaX509CertificateConverter().getCertificate(certificate.build(signer)));
    }
}
