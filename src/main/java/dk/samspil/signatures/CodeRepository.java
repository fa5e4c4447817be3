package dk.samspil.signatures;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.database.Rows;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Codes that were asked for; of those that were sent, hashes. */
@Repository
class CodeRepository {

    private final JdbcClient jdbc;

    CodeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that can be used still; {@code hash} is empty as long as its mail has not been written. */
    record Code(UUID id, UUID signatory, Optional<byte[]> hash) {}

    /** The newest takes over from those before. */
    void ask(UUID id, OrganisationId organisation, PlaceId place, UUID signatory, UUID text, Instant now) {
        jdbc.sql("update signatures.code set used_at = :now where signatory = :signatory and used_at is null")
                .param("now", Rows.utc(now))
                .param("signatory", signatory)
                .update();
        jdbc.sql("""
                        insert into signatures.code (id, organisation, unit, place, signatory, text, asked_at)
                        values (:id, :organisation, access.seat_unit(:place, :organisation), :place, :signatory, :text, :now)""")
                .param("id", id)
                .param("organisation", organisation.value())
                .param("place", place.value())
                .param("signatory", signatory)
                .param("text", text)
                .param("now", Rows.utc(now))
                .update();
    }

    /** Empty when it was taken over meanwhile. */
    Optional<UUID> mint(UUID id, byte[] hash, Instant expires) {
        return jdbc.sql("""
                        update signatures.code set hash = :hash, expires_at = :expires
                        where id = :id and used_at is null returning signatory""")
                .param("hash", hash)
                .param("expires", Rows.utc(expires))
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    Optional<Code> open(UUID signatory, UUID text, Instant now) {
        return jdbc.sql("""
                        select id, signatory, hash from signatures.code
                        where signatory = :signatory and text = :text and used_at is null and (expires_at is null or expires_at > :now)""")
                .param("signatory", signatory)
                .param("text", text)
                .param("now", Rows.utc(now))
                .query((row, n) -> new Code(
                        row.getObject("id", UUID.class),
                        row.getObject("signatory", UUID.class),
                        Optional.ofNullable(row.getBytes("hash"))))
                .optional();
    }

    void use(UUID id, Instant now) {
        jdbc.sql("update signatures.code set used_at = :now where id = :id")
                .param("now", Rows.utc(now))
                .param("id", id)
                .update();
    }
}
