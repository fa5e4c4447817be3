package dk.samspil.summaries;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Side;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said, and what others remember otherwise. */
@Repository
class SummaryRepository {

    private final JdbcClient jdbc;

    SummaryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Summary of(PlaceId sounding) {
        var notes = jdbc.sql("select * from summaries.note where sounding = :sounding")
                .param("sounding", sounding.value())
                .query((row, n) -> note(row))
                .list();
        return jdbc.sql("select * from summaries.summary where sounding = :sounding")
                .param("sounding", sounding.value())
                .query((row, n) -> new Summary(Rows.moment(row, "sent_at"), row.getString("sent_by"), notes))
                .optional()
                .orElseGet(() -> new Summary(null, "", notes));
    }

    /** False when somebody else wrote since this version; 0 is the version of what nobody has written. */
    boolean write(PlaceId sounding, PointNote note, Instant now) {
        return jdbc.sql("""
                                insert into summaries.note (point, sounding, words, by_name, at, version)
                                select :point, :sounding, :words, :by, :now, 1 where :version = 0
                                    or exists (select from summaries.note where point = :point)
                                on conflict (point) do update
                                    set words = excluded.words, by_name = excluded.by_name, at = excluded.at,
                                        version = summaries.note.version + 1
                                    where summaries.note.version = :version and summaries.note.sounding = :sounding""")
                        .param("point", note.point())
                        .param("sounding", sounding.value())
                        .param("words", note.words())
                        .param("by", note.byName())
                        .param("now", Rows.utc(now))
                        .param("version", note.version())
                        .update()
                == 1;
    }

    /** False when it has been sent already. */
    boolean send(PlaceId sounding, String by, Instant now) {
        return jdbc.sql("""
                                insert into summaries.summary (sounding, sent_at, sent_by) values (:sounding, :now, :by)
                                on conflict do nothing""")
                        .param("sounding", sounding.value())
                        .param("by", by)
                        .param("now", Rows.utc(now))
                        .update()
                == 1;
    }

    int countRemarks(PlaceId sounding) {
        return jdbc.sql("select count(*) from summaries.remark where sounding = :sounding and words <> ''")
                .param("sounding", sounding.value())
                .query(Integer.class)
                .single();
    }

    /** In the order they were said; {@code page} counts from 1. */
    List<Remark> remarks(PlaceId sounding, int page, int size) {
        return jdbc.sql("""
                        select * from summaries.remark where sounding = :sounding and words <> ''
                        order by at, organisation limit :size offset :skipped""")
                .param("sounding", sounding.value())
                .param("size", size)
                .param("skipped", (page - 1) * size)
                .query((row, n) -> remark(row))
                .list();
    }

    Optional<Remark> remark(PlaceId sounding, OrganisationId organisation) {
        return jdbc.sql("select * from summaries.remark where sounding = :sounding and organisation = :organisation")
                .param("sounding", sounding.value())
                .param("organisation", organisation.value())
                .query((row, n) -> remark(row))
                .optional();
    }

    /** False when somebody else wrote since this version; 0 is the version of what nobody has written. */
    boolean write(PlaceId sounding, Remark remark, Instant now) {
        return jdbc.sql("""
                                insert into summaries.remark (sounding, organisation, organisation_name, side, words, by_name, at, version)
                                select :sounding, :organisation, :name, :side, :words, :by, :now, 1 where :version = 0
                                    or exists (select from summaries.remark where sounding = :sounding and organisation = :organisation)
                                on conflict (sounding, organisation) do update
                                    set words = excluded.words, by_name = excluded.by_name, at = excluded.at,
                                        version = summaries.remark.version + 1
                                    where summaries.remark.version = :version""")
                        .param("sounding", sounding.value())
                        .param("organisation", remark.organisation().value())
                        .param("name", remark.organisationName())
                        .param("side", remark.side().name())
                        .param("words", remark.words())
                        .param("by", remark.byName())
                        .param("now", Rows.utc(now))
                        .param("version", remark.version())
                        .update()
                == 1;
    }

    private static PointNote note(ResultSet row) throws SQLException {
        return new PointNote(
                row.getObject("point", UUID.class),
                row.getString("words"),
                row.getString("by_name"),
                row.getInt("version"));
    }

    private static Remark remark(ResultSet row) throws SQLException {
        return new Remark(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("organisation_name"),
                Side.valueOf(row.getString("side")),
                row.getString("words"),
                row.getString("by_name"),
                row.getInt("version"));
    }
}
