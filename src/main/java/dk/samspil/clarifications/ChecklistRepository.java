package dk.samspil.clarifications;

import static java.util.stream.Collectors.toMap;

import dk.samspil.access.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What stands on one's own checklist. */
@Repository
class ChecklistRepository {

    private final JdbcClient jdbc;

    ChecklistRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ChecklistItem, Tick> all() {
        return jdbc
                .sql("select item, done, note, who, writer, written_at, version from clarifications.checklist_tick")
                .query((row, n) -> tick(row))
                .stream()
                .collect(toMap(Tick::item, Function.identity(), (a, b) -> a, () -> new EnumMap<>(ChecklistItem.class)));
    }

    boolean add(OrganisationId organisation, Tick tick) {
        return with(organisation, tick, jdbc.sql("""
                        insert into clarifications.checklist_tick
                            (organisation, item, done, note, who, writer, written_at, version)
                        values (:organisation, :item, :done, :note, :who, :writer, :writtenAt, :version)
                        on conflict do nothing"""));
    }

    boolean replace(OrganisationId organisation, Tick tick) {
        return with(organisation, tick, jdbc.sql("""
                        update clarifications.checklist_tick
                        set done = :done, note = :note, who = :who, writer = :writer, written_at = :writtenAt, version = :version
                        where organisation = :organisation and item = :item and version = :version - 1"""));
    }

    private static boolean with(OrganisationId organisation, Tick tick, StatementSpec statement) {
        return statement
                        .param("organisation", organisation.value())
                        .param("item", tick.item().name())
                        .param("done", tick.done())
                        .param("note", tick.note())
                        .param("who", tick.who())
                        .param("writer", tick.writer())
                        .param("writtenAt", tick.writtenAt().atOffset(ZoneOffset.UTC))
                        .param("version", tick.version())
                        .update()
                == 1;
    }

    private static Tick tick(ResultSet row) throws SQLException {
        return new Tick(
                ChecklistItem.valueOf(row.getString("item")),
                row.getBoolean("done"),
                row.getString("note"),
                row.getString("who"),
                row.getString("writer"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
