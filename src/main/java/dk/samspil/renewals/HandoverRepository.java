package dk.samspil.renewals;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is handed over when agreements end. */
@Repository
class HandoverRepository {

    /** More than any agreement has needed. */
    static final int MOST = 100;

    private final JdbcClient jdbc;

    HandoverRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<HandoverLine> of(UUID ending) {
        return jdbc.sql("select * from renewals.handover where ending = :ending order by day, id limit :most")
                .param("ending", ending)
                .param("most", MOST)
                .query((row, n) -> line(row))
                .list();
    }

    Optional<HandoverLine> find(UUID id) {
        return jdbc.sql("select * from renewals.handover where id = :id")
                .param("id", id)
                .query((row, n) -> line(row))
                .optional();
    }

    /** False when it stands there already. */
    boolean insert(HandoverLine line) {
        return jdbc.sql("""
                        insert into renewals.handover (id, ending, place, kind, about, owner, who, day, written_by, version)
                        values (:id, :ending, :place, :kind, :about, :owner, :who, :day, :writtenBy, 1)
                        on conflict do nothing""")
                        .param("id", line.id())
                        .param("ending", line.ending())
                        .param("place", line.place().value())
                        .param("kind", line.kind().name())
                        .param("about", line.about())
                        .param(
                                "owner",
                                line.owner() == null ? null : line.owner().value(),
                                Types.OTHER)
                        .param("who", line.who())
                        .param("day", line.day())
                        .param("writtenBy", line.writtenBy().value())
                        .update()
                == 1;
    }

    /** False when somebody else changed it since this version. */
    boolean update(HandoverLine line) {
        return jdbc.sql("""
                        update renewals.handover
                        set kind = :kind, about = :about, owner = :owner, who = :who, day = :day, version = version + 1
                        where id = :id and version = :version""")
                        .param("kind", line.kind().name())
                        .param("about", line.about())
                        .param(
                                "owner",
                                line.owner() == null ? null : line.owner().value(),
                                Types.OTHER)
                        .param("who", line.who())
                        .param("day", line.day())
                        .param("id", line.id())
                        .param("version", line.version())
                        .update()
                == 1;
    }

    void done(UUID id, String by, Instant now) {
        jdbc.sql("update renewals.handover set done_by = :by, done_at = :now, version = version + 1 where id = :id")
                .param("by", by)
                .param("now", Rows.utc(now))
                .param("id", id)
                .update();
    }

    /** False when somebody else changed it since this version. */
    boolean delete(UUID id, int version) {
        return jdbc.sql("delete from renewals.handover where id = :id and version = :version")
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static HandoverLine line(ResultSet row) throws SQLException {
        var owner = row.getObject("owner", UUID.class);
        return new HandoverLine(
                row.getObject("id", UUID.class),
                row.getObject("ending", UUID.class),
                new PlaceId(row.getObject("place", UUID.class)),
                HandoverKind.valueOf(row.getString("kind")),
                row.getString("about"),
                owner == null ? null : new OrganisationId(owner),
                row.getString("who"),
                Objects.requireNonNull(Rows.day(row, "day")),
                new OrganisationId(row.getObject("written_by", UUID.class)),
                Objects.requireNonNullElse(row.getString("done_by"), ""),
                Rows.instant(row, "done_at"),
                row.getInt("version"));
    }
}
