package dk.samspil.registers;

import dk.samspil.agreements.Edition;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the parties have written for everybody, whether it is shown or not. */
@Repository
class SummaryRepository {

    private final JdbcClient jdbc;

    SummaryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> words(UUID release) {
        return jdbc.sql("select words from registers.summary where release = :release")
                .param("release", release)
                .query(String.class)
                .optional();
    }

    /** What stands beside the words; empty where the parties were asked before it was kept. */
    Optional<PublicFacts> facts(UUID release, Edition edition) {
        return jdbc.sql("select * from registers.summary where release = :release and title is not null")
                .param("release", release)
                .query((row, n) ->
                        FactsColumns.read(row, Objects.requireNonNull(edition.startsOn()), edition.lastDay()))
                .optional();
    }

    void keep(Release release, String words) {
        jdbc.sql("""
                        insert into registers.summary (release, place, words) values (:release, :place, :words)
                        on conflict (release) do update set words = excluded.words""")
                .param("release", release.id())
                .param("place", release.place().value())
                .param("words", words)
                .update();
    }

    void keep(Release release, PublicFacts facts) {
        jdbc.sql("update registers.summary set (" + FactsColumns.NAMES + ") = (" + FactsColumns.VALUES
                        + ") where release = :release")
                .params(FactsColumns.values(facts))
                .param("release", release.id())
                .update();
    }
}
