package dk.samspil.organisations;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asked only when two have changed the same. */
@Repository
class LastChangeQuery {

    private final JdbcClient jdbc;

    LastChangeQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LastChange ofOrganisation(UUID id) {
        return of("organisation", id);
    }

    LastChange ofMember(UUID id) {
        return of("member", id);
    }

    LastChange ofUnit(UUID id) {
        return of("unit", id);
    }

    LastChange ofContact(UUID id) {
        return of("contact", id);
    }

    private LastChange of(String table, UUID id) {
        return jdbc.sql("select changed_by, changed_at from organisations.%s where id = :id".formatted(table))
                .param("id", id)
                .query((row, n) -> new LastChange(
                        row.getString("changed_by"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .single();
    }
}
