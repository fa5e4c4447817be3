package dk.samspil.seals;

import static dk.samspil.database.Rows.moment;
import static dk.samspil.database.Rows.utc;

import dk.samspil.access.Ids;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SealRepository {

    private final JdbcClient jdbc;
    private final Ids ids;

    SealRepository(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** A seal we set, and the certificate it was set with. */
    record Kept(Seal seal, X509Certificate certificate) {}

    void keep(Seal seal, X509Certificate certificate) {
        var encoded = encoded(certificate);
        jdbc.sql("""
                        insert into seals.certificate (sha256, encoded, development, first_used_at)
                        values (:sha256, :encoded, :development, :now)
                        on conflict do nothing""")
                .param("sha256", Fingerprint.of(encoded))
                .param("encoded", encoded)
                .param("development", seal.development())
                .param("now", utc(seal.at()))
                .update();
        jdbc.sql("""
                        insert into seals.seal (id, sha256, subject, certificate, timestamped, sealed_at)
                        values (:id, :sha256, :subject, :certificate, :timestamped, :at)""")
                .param("id", ids.next())
                .param("sha256", HexFormat.of().parseHex(seal.sha256()))
                .param("subject", seal.subject())
                .param("certificate", Fingerprint.of(encoded))
                .param("timestamped", seal.timestamped())
                .param("at", utc(seal.at()))
                .update();
    }

    Optional<Kept> find(byte[] sha256) {
        return jdbc.sql("""
                        select subject, timestamped, sealed_at, encoded, development from seals.find(:sha256)
                        join seals.certificate on certificate.sha256 = used""")
                .param("sha256", sha256)
                .query((row, n) -> new Kept(
                        new Seal(
                                HexFormat.of().formatHex(sha256),
                                row.getString("subject"),
                                moment(row, "sealed_at"),
                                row.getBoolean("timestamped"),
                                row.getBoolean("development")),
                        decoded(row.getBytes("encoded"))))
                .optional();
    }

    /** Every certificate we ever sealed with: a seal outlives its key. */
    List<X509Certificate> certificates() {
        return jdbc.sql("select encoded from seals.certificate")
                .query((row, n) -> decoded(row.getBytes("encoded")))
                .list();
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateException e) {
            throw new IllegalStateException("The certificate was read from its encoding", e);
        }
    }

    private static X509Certificate decoded(byte[] encoded) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        } catch (CertificateException e) {
            throw new IllegalStateException("The certificate was kept from one that worked", e);
        }
    }
}
