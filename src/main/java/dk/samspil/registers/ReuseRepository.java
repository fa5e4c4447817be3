package dk.samspil.registers;

import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Source;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the parties would offer others, and the copy of it that everybody may read. */
@Repository
class ReuseRepository {

    private final JdbcClient jdbc;

    ReuseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Reuse find(Release release) {
        return jdbc.sql("select title, about from registers.reuse where release = :release")
                .param("release", release.id())
                .query((row, n) -> new Reuse(
                        row.getString("title"), row.getString("about"), clauses(release.id()), release.version()))
                .optional()
                .orElse(Reuse.NONE);
    }

    private List<OfferedClause> clauses(UUID release) {
        return jdbc.sql("select * from registers.reuse_clause where release = :release order by position")
                .param("release", release)
                .query((row, n) -> clause(row, row.getObject("section", UUID.class)))
                .list();
    }

    void keep(Release release, Reuse reuse) {
        jdbc.sql("""
                        insert into registers.reuse (release, place, about, title) values (:release, :place, :about, :title)
                        on conflict (release) do update set about = excluded.about, title = excluded.title""")
                .param("release", release.id())
                .param("place", release.place().value())
                .param("about", reuse.about())
                .param("title", reuse.title())
                .update();
        jdbc.sql("delete from registers.reuse_clause where release = :release")
                .param("release", release.id())
                .update();
        reuse.clauses().forEach(clause -> keep(release, clause));
    }

    private void keep(Release release, OfferedClause clause) {
        var source = clause.source();
        jdbc.sql("""
                        insert into registers.reuse_clause
                            (release, section, place, position, code, library_edition, wording, heading, words)
                        values (:release, :section, :place, :position, :code, :edition, :wording, :heading, :words)""")
                .param("release", release.id())
                .param("section", clause.section())
                .param("place", release.place().value())
                .param("position", clause.position())
                .param("code", source == null ? null : source.code(), Types.VARCHAR)
                .param("edition", source == null ? null : source.edition(), Types.INTEGER)
                .param("wording", source == null ? null : source.wording(), Types.VARCHAR)
                .param("heading", clause.heading())
                .param("words", clause.words())
                .update();
    }

    /** Copied as it was said yes to; how often it was taken before is counted again. */
    void offer(Release release, Agreement agreement, Instant now) {
        jdbc.sql("""
                        insert into registers.offered (id, kind, language, title, about, clauses, offered_since)
                        select release, :kind, :language, title, about,
                            (select count(*) from registers.reuse_clause c where c.release = r.release), :now
                        from registers.reuse r where release = :release
                        on conflict do nothing""")
                .param("kind", agreement.kind().name())
                .param("language", agreement.language().name())
                .param("now", Rows.utc(now))
                .param("release", release.id())
                .update();
        jdbc.sql("""
                        insert into registers.offered_clause (offer, position, code, library_edition, wording, heading, words)
                        select release, position, code, library_edition, wording, heading, words
                        from registers.reuse_clause where release = :release
                        on conflict do nothing""").param("release", release.id()).update();
        jdbc.sql("select registers.count_takings(:release)")
                .param("release", release.id())
                .query()
                .singleRow();
    }

    void takeOff(UUID release) {
        jdbc.sql("delete from registers.offered where id = :release")
                .param("release", release)
                .update();
    }

    static OfferedClause clause(ResultSet row, @Nullable UUID section) throws SQLException {
        var code = row.getString("code");
        return new OfferedClause(
                section,
                row.getInt("position"),
                code == null ? null : new Source(code, row.getInt("library_edition"), row.getString("wording"), null),
                row.getString("heading"),
                row.getString("words"));
    }
}
