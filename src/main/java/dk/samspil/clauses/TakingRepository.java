package dk.samspil.clauses;

import dk.samspil.access.UnitId;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where what others offer has been taken over. Who took it nobody else sees; how many did, those who offer do. */
@Repository
class TakingRepository {

    private final JdbcClient jdbc;

    TakingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where nothing is counted: one's own, or what is not offered. */
    boolean take(UUID variant, UUID place, boolean changed, @Nullable UnitId unit) {
        return jdbc.sql("select clauses.take(:variant, :place, :changed, :unit)")
                .param("variant", variant)
                .param("place", place)
                .param("changed", changed)
                .param("unit", unit == null ? null : unit.value(), Types.OTHER)
                .query(Boolean.class)
                .single();
    }
}
