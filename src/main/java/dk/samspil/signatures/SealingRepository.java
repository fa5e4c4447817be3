package dk.samspil.signatures;

import dk.samspil.database.Rows;
import dk.samspil.hearings.FinishedText;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why a seal would not be set. */
@Repository
class SealingRepository {

    private final JdbcClient jdbc;

    SealingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(FinishedText text, String trouble, Instant now) {
        jdbc.sql("""
                        insert into signatures.sealing (text, place, trouble, tried_at) values (:text, :place, :trouble, :now)
                        on conflict (text) do update set trouble = excluded.trouble, tried_at = excluded.tried_at""")
                .param("text", text.id())
                .param("place", text.place().value())
                .param("trouble", trouble)
                .param("now", Rows.utc(now))
                .update();
    }

    void forget(UUID text) {
        jdbc.sql("delete from signatures.sealing where text = :text")
                .param("text", text)
                .update();
    }

    Optional<String> trouble(UUID text) {
        return jdbc.sql("select trouble from signatures.sealing where text = :text")
                .param("text", text)
                .query(String.class)
                .optional();
    }
}
