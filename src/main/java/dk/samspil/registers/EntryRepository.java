package dk.samspil.registers;

import dk.samspil.agreements.Edition;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What everybody may read: a copy of what all parties said yes to, with no way back to their room. */
@Repository
class EntryRepository {

    private final JdbcClient jdbc;

    EntryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void show(Release release, PublicFacts facts, String words, Instant now) {
        jdbc.sql("insert into registers.entry (edition, release, " + FactsColumns.NAMES
                        + ", starts_on, last_day, words, shown_since) values (:edition, :release, "
                        + FactsColumns.VALUES
                        + ", :starts, :last, :words, :now) on conflict do nothing")
                .params(FactsColumns.values(facts))
                .param("edition", release.edition().value())
                .param("release", release.id())
                .param("starts", facts.startsOn())
                .param("last", facts.lastDay(), Types.DATE)
                .param("words", words)
                .param("now", Rows.utc(now))
                .update();
    }

    void takeOff(UUID release) {
        jdbc.sql("delete from registers.entry where release = :release")
                .param("release", release)
                .update();
    }

    /** It holds for a shorter time than was said. */
    void end(Edition edition) {
        jdbc.sql(
                        "update registers.entry set last_day = :last where edition = :edition and last_day is distinct from :last")
                .param("last", edition.lastDay(), Types.DATE)
                .param("edition", edition.id().value())
                .update();
    }

    /** Until it is over. */
    Optional<PublicEntry> find(UUID edition, LocalDate today) {
        return jdbc.sql("""
                        select * from registers.entry
                        where edition = :edition and (last_day is null or last_day >= :today)""")
                .param("edition", edition)
                .param("today", today)
                .query((row, n) -> entry(row))
                .optional();
    }

    static PublicEntry entry(ResultSet row) throws SQLException {
        return new PublicEntry(
                row.getObject("edition", UUID.class),
                FactsColumns.read(row, Objects.requireNonNull(Rows.day(row, "starts_on")), Rows.day(row, "last_day")),
                row.getString("words"),
                Rows.moment(row, "shown_since"));
    }
}
