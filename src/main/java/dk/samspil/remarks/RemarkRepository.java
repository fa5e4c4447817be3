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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Remarks, and what was answered to them. */
@Repository
class RemarkRepository {

    private static final String WITH_REPLIES = """
            select remark.*, reply.id as reply_id, reply.remark as reply_remark, reply.words as reply_words, %s
            from remarks.remark left join remarks.reply on reply.remark = remark.id
            """.formatted(SaidRow.columns("reply", "reply_"));

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
        return all(jdbc.sql(WITH_REPLIES + "where remark.id = :id order by reply.at, reply.id")
                        .param("id", id))
                .stream()
                .findFirst();
    }

    /** {@code section} is null for all of them. */
    List<Remark> of(EditionId edition, @Nullable UUID section) {
        return all(
                jdbc.sql(WITH_REPLIES + """
                        where remark.edition = :edition and (cast(:section as uuid) is null or remark.section = :section)
                        order by remark.at, remark.id, reply.at, reply.id""").param("edition", edition.value()).param("section", section, Types.OTHER));
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
                .query((row, n) -> reply(row, ""))
                .list();
    }

    private static List<Remark> all(StatementSpec statement) {
        return statement.query(
                Rows.nested("id", (row, n) -> remark(row), "reply_id", (row, n) -> reply(row, "reply_"), Remark::with));
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

    private static Reply reply(ResultSet row, String prefix) throws SQLException {
        return new Reply(
                row.getObject(prefix + "id", UUID.class),
                row.getObject(prefix + "remark", UUID.class),
                row.getString(prefix + "words"),
                SaidRow.said(row, prefix));
    }
}
