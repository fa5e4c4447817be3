package dk.samspil.remarks;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.EditionId;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remarks, and what was answered to them. */
@Repository
class RemarkRepository {

    private final JdbcClient jdbc;

    RemarkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it was there before: the form was sent twice. */
    boolean insert(PlaceId place, Remark remark) {
        return SaidRow.put(
                        jdbc.sql("""
                                insert into remarks.remark
                                    (id, place, edition, section, passage, words, organisation, by_name, at, channel, entered_by)
                                values (:id, :place, :edition, :section, :passage, :words, :organisation, :by, :at, :channel, :entered)
                                on conflict do nothing""")
                                .param("id", remark.id())
                                .param("place", place.value())
                                .param("edition", remark.edition().value())
                                .param("section", remark.section())
                                .param("passage", remark.passage())
                                .param("words", remark.words()),
                        remark.said())
                == 1;
    }

    boolean insert(PlaceId place, Reply reply) {
        return SaidRow.put(
                        jdbc.sql("""
                                insert into remarks.reply (id, remark, place, words, organisation, by_name, at, channel, entered_by)
                                values (:id, :remark, :place, :words, :organisation, :by, :at, :channel, :entered)
                                on conflict do nothing""")
                                .param("id", reply.id())
                                .param("remark", reply.remark())
                                .param("place", place.value())
                                .param("words", reply.words()),
                        reply.said())
                == 1;
    }

    /** False when somebody had already. */
    boolean care(UUID id, Care care) {
        return jdbc.sql("""
                        update remarks.remark set cared_by_organisation = :organisation, cared_by = :by, cared_at = :at
                        where id = :id and cared_at is null""")
                        .param("organisation", care.organisation().value())
                        .param("by", care.name())
                        .param("at", Rows.utc(care.at()))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** False when it was open. */
    boolean reopen(UUID id) {
        return jdbc.sql("""
                        update remarks.remark set cared_by_organisation = null, cared_by = null, cared_at = null
                        where id = :id and cared_at is not null""").param("id", id).update() == 1;
    }

    Optional<Remark> find(UUID id) {
        return jdbc.sql("select * from remarks.remark where id = :id")
                .param("id", id)
                .query((row, n) -> remark(row))
                .optional()
                .map(remark -> remark.with(jdbc.sql("select * from remarks.reply where remark = :id order by at, id")
                        .param("id", id)
                        .query((row, n) -> reply(row))
                        .list()));
    }

    List<Remark> of(EditionId edition) {
        return of(edition, null);
    }

    List<Remark> of(EditionId edition, @Nullable UUID section) {
        var replies = jdbc
                .sql("""
                        select reply.* from remarks.reply join remarks.remark on remark.id = reply.remark
                        where remark.edition = :edition and (cast(:section as uuid) is null or remark.section = :section)
                        order by reply.at, reply.id""")
                .param("edition", edition.value())
                .param("section", section, Types.OTHER)
                .query((row, n) -> reply(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Reply::remark));
        return jdbc
                .sql("""
                        select * from remarks.remark
                        where edition = :edition and (cast(:section as uuid) is null or section = :section) order by at, id""")
                .param("edition", edition.value())
                .param("section", section, Types.OTHER)
                .query((row, n) -> remark(row))
                .list()
                .stream()
                .map(remark -> remark.with(replies.getOrDefault(remark.id(), List.of())))
                .toList();
    }

    /** An organisation's own in a place, without what was answered. */
    List<Remark> own(PlaceId place, OrganisationId organisation) {
        return jdbc.sql(
                        "select * from remarks.remark where place = :place and organisation = :organisation order by at, id")
                .param("place", place.value())
                .param("organisation", organisation.value())
                .query((row, n) -> remark(row))
                .list();
    }

    List<Reply> ownReplies(PlaceId place, OrganisationId organisation) {
        return jdbc.sql(
                        "select * from remarks.reply where place = :place and organisation = :organisation order by at, id")
                .param("place", place.value())
                .param("organisation", organisation.value())
                .query((row, n) -> reply(row))
                .list();
    }

    private static Remark remark(ResultSet row) throws SQLException {
        return new Remark(
                row.getObject("id", UUID.class),
                new EditionId(row.getObject("edition", UUID.class)),
                row.getObject("section", UUID.class),
                row.getString("passage"),
                row.getString("words"),
                SaidRow.said(row),
                care(row),
                List.of());
    }

    private static @Nullable Care care(ResultSet row) throws SQLException {
        var at = Rows.instant(row, "cared_at");
        return at == null
                ? null
                : new Care(
                        new OrganisationId(row.getObject("cared_by_organisation", UUID.class)),
                        row.getString("cared_by"),
                        at);
    }

    private static Reply reply(ResultSet row) throws SQLException {
        return new Reply(
                row.getObject("id", UUID.class),
                row.getObject("remark", UUID.class),
                row.getString("words"),
                SaidRow.said(row));
    }
}
