package dk.samspil.agreements;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Voice;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has written what, and who agrees with what stands there. */
@Repository
class WritingRepository {

    private final JdbcClient jdbc;

    WritingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(PlaceId place, UUID section, Writing writing) {
        jdbc.sql("""
                        insert into agreements.writing (section, version, place, heading, words, organisation, by_name, at, merged)
                        values (:section, :version, :place, :heading, :words, :organisation, :by, :at, :merged)""")
                .param("section", section)
                .param("version", writing.version())
                .param("place", place.value())
                .param("heading", writing.heading())
                .param("words", writing.words())
                .param("organisation", writing.organisation().value())
                .param("by", writing.byName())
                .param("at", Rows.utc(writing.at()))
                .param("merged", writing.merged())
                .update();
    }

    Optional<Writing> find(UUID section, int version) {
        return jdbc.sql("select * from agreements.writing where section = :section and version = :version")
                .param("section", section)
                .param("version", version)
                .query((row, n) -> writing(row))
                .optional();
    }

    /** The newest first, at most {@code limit}. */
    List<Writing> of(UUID section, int limit) {
        return jdbc.sql("select * from agreements.writing where section = :section order by version desc limit :limit")
                .param("section", section)
                .param("limit", limit)
                .query((row, n) -> writing(row))
                .list();
    }

    void forget(UUID section) {
        jdbc.sql("delete from agreements.nod where section = :section")
                .param("section", section)
                .update();
        jdbc.sql("delete from agreements.writing where section = :section")
                .param("section", section)
                .update();
    }

    void nod(PlaceId place, UUID section, int version, Voice voice, Instant now) {
        jdbc.sql("""
                        insert into agreements.nod (section, organisation, place, version, by_name, at, channel, entered_by)
                        values (:section, :organisation, :place, :version, :by, :at, :channel, :entered)
                        on conflict (section, organisation) do update
                        set version = excluded.version, by_name = excluded.by_name, at = excluded.at, channel = excluded.channel,
                            entered_by = excluded.entered_by""")
                .param("section", section)
                .param("organisation", voice.organisation().value())
                .param("place", place.value())
                .param("version", version)
                .param("by", voice.name())
                .param("at", Rows.utc(now))
                .param("channel", voice.channel().name())
                .param("entered", voice.enteredBy(), Types.VARCHAR)
                .update();
    }

    void takeBack(UUID section, OrganisationId organisation) {
        jdbc.sql("delete from agreements.nod where section = :section and organisation = :organisation")
                .param("section", section)
                .param("organisation", organisation.value())
                .update();
    }

    Map<OrganisationId, Integer> unread(EditionId edition) {
        return jdbc
                .sql("""
                        select party.organisation, count(*) as sections
                        from agreements.section
                        join agreements.edition on edition.id = section.edition
                        join agreements.party on party.agreement = edition.agreement and party.left_at is null
                        where section.edition = :edition and section.words ~ '[[:alnum:]]' and section.words not like '%[[%'
                          and not exists (select from agreements.nod
                                where nod.section = section.id and nod.organisation = party.organisation and nod.version = section.version)
                        group by party.organisation""")
                .param("edition", edition.value())
                .query((row, n) -> Map.entry(
                        new OrganisationId(row.getObject("organisation", UUID.class)), row.getInt("sections")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Of all the clauses of an edition. */
    Map<UUID, List<Nod>> nods(EditionId edition) {
        return jdbc
                .sql("""
                        select nod.* from agreements.nod join agreements.section on section.id = nod.section
                        where section.edition = :edition order by nod.at""")
                .param("edition", edition.value())
                .query((row, n) -> Map.entry(row.getObject("section", UUID.class), NodRow.alone(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Writing writing(ResultSet row) throws SQLException {
        return new Writing(
                row.getInt("version"),
                row.getString("heading"),
                row.getString("words"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("by_name"),
                Rows.moment(row, "at"),
                row.getBoolean("merged"));
    }
}
