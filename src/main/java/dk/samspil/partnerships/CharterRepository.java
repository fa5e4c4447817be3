package dk.samspil.partnerships;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.EditionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Charters and their lines. */
@Repository
class CharterRepository {

    private final JdbcClient jdbc;

    CharterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Charter charter(EditionId edition) {
        return jdbc.sql("select * from partnerships.charter where edition = :edition")
                .param("edition", edition.value())
                .query((row, n) -> new Charter(
                        edition,
                        one(DecisionRule.class, row.getString("rule")),
                        row.getString("rule_words"),
                        row.getString("exit_words"),
                        row.getInt("version")))
                .optional()
                .orElseGet(() -> Charter.blank(edition));
    }

    /** False when somebody else wrote it since this version. */
    boolean write(PlaceId place, Charter charter) {
        return jdbc.sql("""
                        insert into partnerships.charter (edition, place, rule, rule_words, exit_words, version)
                        values (:edition, :place, :rule, :ruleWords, :exitWords, 1)
                        on conflict (edition) do update
                        set rule = excluded.rule, rule_words = excluded.rule_words, exit_words = excluded.exit_words,
                            version = charter.version + 1
                        where charter.version = :version""")
                        .param("edition", charter.edition().value())
                        .param("place", place.value())
                        .param(
                                "rule",
                                charter.rule() == null ? null : charter.rule().name(),
                                Types.VARCHAR)
                        .param("ruleWords", charter.ruleWords())
                        .param("exitWords", charter.exitWords())
                        .param("version", charter.version())
                        .update()
                == 1;
    }

    List<CharterLine> lines(EditionId edition) {
        return jdbc.sql("select * from partnerships.line where edition = :edition order by position, id")
                .param("edition", edition.value())
                .query((row, n) -> line(row))
                .list();
    }

    /** At the end; false when it stands there already. */
    boolean insert(PlaceId place, CharterLine line) {
        return jdbc.sql("""
                        insert into partnerships.line (id, edition, place, kind, position, party, resource, about, words, days)
                        values (:id, :edition, :place, :kind,
                                (select coalesce(max(position), 0) + 1 from partnerships.line where edition = :edition),
                                :party, :resource, :about, :words, :days)
                        on conflict do nothing""")
                        .param("id", line.id())
                        .param("edition", line.edition().value())
                        .param("place", place.value())
                        .param("kind", line.kind().name())
                        .param(
                                "party",
                                line.party() == null ? null : line.party().value(),
                                Types.OTHER)
                        .param(
                                "resource",
                                line.resource() == null ? null : line.resource().name(),
                                Types.VARCHAR)
                        .param("about", line.about())
                        .param("words", line.words())
                        .param("days", line.days() == 0 ? null : line.days(), Types.INTEGER)
                        .update()
                == 1;
    }

    boolean delete(EditionId edition, UUID id) {
        return jdbc.sql("delete from partnerships.line where edition = :edition and id = :id")
                        .param("edition", edition.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    private static CharterLine line(ResultSet row) throws SQLException {
        var party = row.getObject("party", UUID.class);
        return new CharterLine(
                row.getObject("id", UUID.class),
                new EditionId(row.getObject("edition", UUID.class)),
                CharterLineKind.valueOf(row.getString("kind")),
                party == null ? null : new OrganisationId(party),
                one(ResourceKind.class, row.getString("resource")),
                row.getString("about"),
                row.getString("words"),
                row.getInt("days"));
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
