package dk.samspil.seals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The key of a house that was given none: made here, kept beside the embedded database, and marked wherever its seal is looked at. */
final class DevelopmentKey {

    private static final X500Principal NAME =
            new X500Principal("CN=Samspil (kun til udvikling / development only), O=Samspil");
    private static final String ALIAS = "seal";
    private static final int DAYS = 3650;

    /** The demo tells of what was sealed before the house was opened. */
    private static final int DAYS_BEFORE = 730;

    /** No secret: the file's owner alone can read it. */
    private static final char[] PASSWORD = "development".toCharArray();

    private DevelopmentKey() {}

    /** The one in the folder; made the first time it is asked for. */
    static SigningKey in(Path folder, Instant now, Random chance) {
        try {
            var file = new KeyFile(folder.resolve("development-seal.p12"), PASSWORD);
            if (Files.notExists(file.path())) {
                Files.createDirectories(folder);
                write(file.path(), make(now, chance));
            }
            return file.read(ALIAS, true);
        } catch (IOException | GeneralSecurityException | OperatorException e) {
            throw new IllegalStateException("The development key in %s cannot be used".formatted(folder), e);
        }
    }

    private static byte[] make(Instant now, Random chance)
            throws GeneralSecurityException, OperatorException, IOException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD);
        store.setKeyEntry(ALIAS, pair.getPrivate(), PASSWORD, new Certificate[] {certificate(pair, now, chance)});
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, PASSWORD);
        return bytes.toByteArray();
    }

    private static X509Certificate certificate(KeyPair pair, Instant now, Random chance)
            throws GeneralSecurityException, OperatorException, IOException {
        var certificate = new JcaX509v3CertificateBuilder(
                NAME,
                new BigInteger(127, chance),
                Date.from(now.minus(DAYS_BEFORE, ChronoUnit.DAYS)),
                Date.from(now.plus(DAYS, ChronoUnit.DAYS)),
                NAME,
                pair.getPublic());
        certificate.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(certificate.build(signer));
    }

    private static void write(Path file, byte[] content) throws IOException {
        var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(file, fresh, mine)) {
            channel.write(ByteBuffer.wrap(content));
        }
    }
}
