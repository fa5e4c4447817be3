package dk.samspil.obligations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.EditionId;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the editions of a place promise. */
@Repository
class PromiseRepository {

    private final JdbcClient jdbc;

    PromiseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it stands there already. */
    boolean insert(Promise promise, OrganisationId writer, Instant now) {
        return jdbc.sql("""
                        insert into obligations.promise
                            (id, edition, place, section, kind, what, party, who, rhythm, first_day, written_by, written_at, version)
                        values (:id, :edition, :place, :section, :kind, :what, :party, :who, :rhythm, :first, :writer, :now, 1)
                        on conflict do nothing""")
                        .param("id", promise.id())
                        .param("edition", promise.edition().value())
                        .param("place", promise.place().value())
                        .param("section", promise.section(), Types.OTHER)
                        .param("kind", promise.kind().name())
                        .param("what", promise.what())
                        .param("party", value(promise.party()), Types.OTHER)
                        .param("who", promise.who())
                        .param("rhythm", promise.rhythm().name())
                        .param("first", promise.first())
                        .param("writer", writer.value())
                        .param("now", Rows.utc(now))
                        .update()
                == 1;
    }

    /** False when somebody else changed it since this version. */
    boolean update(Promise promise) {
        return jdbc.sql("""
                        update obligations.promise
                        set kind = :kind, what = :what, party = :party, who = :who, rhythm = :rhythm, first_day = :first,
                            version = version + 1
                        where id = :id and version = :version""")
                        .param("kind", promise.kind().name())
                        .param("what", promise.what())
                        .param("party", value(promise.party()), Types.OTHER)
                        .param("who", promise.who())
                        .param("rhythm", promise.rhythm().name())
                        .param("first", promise.first())
                        .param("id", promise.id())
                        .param("version", promise.version())
                        .update()
                == 1;
    }

    boolean delete(UUID id) {
        return jdbc.sql("delete from obligations.promise where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<Promise> find(UUID id) {
        return jdbc.sql("select * from obligations.promise where id = :id")
                .param("id", id)
                .query((row, n) -> promise(row))
                .optional();
    }

    List<Promise> of(EditionId edition) {
        return jdbc.sql("select * from obligations.promise where edition = :edition order by first_day, written_at, id")
                .param("edition", edition.value())
                .query((row, n) -> promise(row))
                .list();
    }

    List<Promise> of(EditionId edition, UUID section) {
        return jdbc.sql("""
                        select * from obligations.promise where edition = :edition and section = :section
                        order by first_day, written_at, id""")
                .param("edition", edition.value())
                .param("section", section)
                .query((row, n) -> promise(row))
                .list();
    }

    /** What an organisation has promised in a place, or written down there. */
    List<Promise> own(PlaceId place, OrganisationId organisation) {
        return jdbc.sql("""
                        select * from obligations.promise
                        where place = :place and (party = :organisation or written_by = :organisation)
                        order by first_day, written_at, id""")
                .param("place", place.value())
                .param("organisation", organisation.value())
                .query((row, n) -> promise(row))
                .list();
    }

    private static @Nullable UUID value(@Nullable OrganisationId party) {
        return party == null ? null : party.value();
    }

    private static Promise promise(ResultSet row) throws SQLException {
        var party = row.getObject("party", UUID.class);
        return new Promise(
                row.getObject("id", UUID.class),
                new EditionId(row.getObject("edition", UUID.class)),
                new PlaceId(row.getObject("place", UUID.class)),
                row.getObject("section", UUID.class),
                PromiseKind.valueOf(row.getString("kind")),
                row.getString("what"),
                party == null ? null : new OrganisationId(party),
                row.getString("who"),
                Rhythm.valueOf(row.getString("rhythm")),
                Objects.requireNonNull(Rows.day(row, "first_day")),
                row.getInt("version"));
    }
}
