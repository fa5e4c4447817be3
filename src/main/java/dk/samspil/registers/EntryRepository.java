package dk.samspil.registers;

import dk.samspil.access.Side;
import dk.samspil.agreements.AgreementKind;
import dk.samspil.agreements.Edition;
import dk.samspil.database.Rows;
import dk.samspil.reference.TargetGroup;
import dk.samspil.web.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        jdbc.sql("""
                        insert into registers.entry
                            (edition, release, title, kind, language, parties, sides, municipality, municipality_name, groups, geography,
                             starts_on, last_day, words, shown_since)
                        values (:edition, :release, :title, :kind, :language, :parties, :sides, :municipality, :municipalityName, :groups,
                                :geography, :starts, :last, :words, :now)
                        on conflict do nothing""")
                .param("edition", release.edition().value())
                .param("release", release.id())
                .param("title", facts.title())
                .param("kind", facts.kind().name())
                .param("language", facts.language().name())
                .param(
                        "parties",
                        lines(facts.parties().stream()
                                .map(PublicFacts.Named::name)
                                .toList()))
                .param(
                        "sides",
                        lines(facts.parties().stream()
                                .map(party -> party.side().name())
                                .toList()))
                .param("municipality", facts.municipality())
                .param("municipalityName", facts.municipalityName())
                .param("groups", facts.groups().stream().map(Enum::name).toArray(String[]::new))
                .param("geography", facts.geography())
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
                new PublicFacts(
                        row.getString("title"),
                        AgreementKind.valueOf(row.getString("kind")),
                        Language.valueOf(row.getString("language")),
                        parties(row),
                        row.getString("municipality"),
                        row.getString("municipality_name"),
                        Rows.texts(row, "groups").stream()
                                .map(TargetGroup::valueOf)
                                .toList(),
                        row.getString("geography"),
                        Objects.requireNonNull(Rows.day(row, "starts_on")),
                        Rows.day(row, "last_day")),
                row.getString("words"),
                Rows.moment(row, "shown_since"));
    }

    private static List<PublicFacts.Named> parties(ResultSet row) throws SQLException {
        var names = Arrays.asList(row.getString("parties").split("\n"));
        var sides = Arrays.asList(row.getString("sides").split("\n"));
        return IntStream.range(0, names.size())
                .mapToObj(i -> new PublicFacts.Named(names.get(i), Side.valueOf(sides.get(i))))
                .toList();
    }

    private static String lines(List<String> words) {
        return words.stream().map(word -> word.replace('\n', ' ')).collect(Collectors.joining("\n"));
    }
}
