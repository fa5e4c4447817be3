package dk.samspil.accounts;

import static java.util.Objects.requireNonNull;

import dk.samspil.access.Ids;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** Passkeys: for their owner, and for whoever is asked whether a signature is right. */
@Repository
class PasskeyRepository implements UserCredentialRepository {

    private final JdbcClient jdbc;
    private final AccountRepository accounts;
    private final Ids ids;
    private final Clock clock;

    PasskeyRepository(JdbcClient jdbc, AccountRepository accounts, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    /** One's own, the newest first. */
    List<Passkey> mine() {
        return jdbc.sql("select id, label, created_at, last_used_at from accounts.passkey order by created_at desc, id")
                .query((row, n) -> new Passkey(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_used_at", OffsetDateTime.class) instanceof OffsetDateTime used
                                ? used.toInstant()
                                : null))
                .list();
    }

    boolean remove(UUID id) {
        return jdbc.sql("delete from accounts.passkey where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql("""
                        select passkey.*, account.handle
                        from accounts.passkey_with(:credential) passkey, accounts.account_of(passkey.person) account""")
                .param("credential", credential.getBytes())
                .query((row, n) -> credential(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql("""
                        select passkey.*, account.handle
                        from accounts.passkey join accounts.account on account.id = passkey.person
                        where account.handle = :handle""")
                .param("handle", handle.getBytes())
                .query((row, n) -> credential(row))
                .list();
    }

    /** A new one, or the count of one that has been used. */
    @Override
    public void save(CredentialRecord credential) {
        int used = jdbc.sql("select accounts.passkey_used(:credential, :count, :backedUp, :now)")
                .param("credential", credential.getCredentialId().getBytes())
                .param("count", credential.getSignatureCount())
                .param("backedUp", credential.isBackupState())
                .param("now", now())
                .query(Integer.class)
                .single();
        if (used == 0) {
            add(credential);
        }
    }

    /** Never called: people remove theirs by the id they see. */
    @Override
    public void delete(Bytes credential) {
        throw new UnsupportedOperationException();
    }

    private void add(CredentialRecord credential) {
        var owner =
                accounts.withHandle(credential.getUserEntityUserId().getBytes()).orElseThrow();
        jdbc.sql("""
                        insert into accounts.passkey (id, person, label, credential, public_key, attestation, transports,
                            signature_count, uv_initialized, backup_eligible, backup_state, created_at)
                        values (:id, :person, :label, :credential, :key, :attestation, :transports,
                            :count, :verified, :eligible, :backedUp, :now)""")
                .param("id", ids.next())
                .param("person", owner.id().value())
                .param("label", credential.getLabel())
                .param("credential", credential.getCredentialId().getBytes())
                .param("key", credential.getPublicKey().getBytes())
                .param(
                        "attestation",
                        requireNonNull(credential.getAttestationObject()).getBytes())
                .param(
                        "transports",
                        credential.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new))
                .param("count", credential.getSignatureCount())
                .param("verified", credential.isUvInitialized())
                .param("eligible", credential.isBackupEligible())
                .param("backedUp", credential.isBackupState())
                .param("now", now())
                .update();
    }

    private static CredentialRecord credential(ResultSet row) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential")))
                .userEntityUserId(new Bytes(row.getBytes("handle")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .transports(transports(row.getArray("transports")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .label(row.getString("label"))
                .build();
    }

    private static Set<AuthenticatorTransport> transports(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
