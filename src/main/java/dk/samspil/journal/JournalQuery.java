package dk.samspil.journal;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import dk.samspil.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The journal read again, newest first, a page at a time: each page begins after the last line of the one before. */
@Repository
class JournalQuery {

    /** One more than a page shows, to see whether there is another. */
    static final int LIMIT = 51;

    private static final String PAGE = """
             and (:after::uuid is null or (at, id) < (select before.at, before.id from journal.entry before where before.id = :after))
            order by at desc, id desc
            limit :limit""";

    private final JdbcClient jdbc;

    JournalQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Entry> ofOrganisation(
            OrganisationId organisation, @Nullable LocalDate day, @Nullable EntryKind kind, @Nullable UUID after) {
        return jdbc.sql("""
                        select * from journal.entry
                        where organisation = :organisation
                          and (:from::timestamptz is null or at >= :from and at < :to)
                          and (:kind::text is null or kind = :kind)""" + PAGE)
                .param("organisation", organisation.value())
                .param("from", start(day), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("to", start(day == null ? null : day.plusDays(1)), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("kind", kind == null ? null : kind.name(), Types.VARCHAR)
                .param("after", after, Types.OTHER)
                .param("limit", LIMIT)
                .query((row, n) -> entry(row))
                .list();
    }

    List<Entry> about(PersonId person, @Nullable UUID after) {
        return jdbc.sql("select * from journal.entry where about_person = :person" + PAGE)
                .param("person", person.value())
                .param("after", after, Types.OTHER)
                .param("limit", LIMIT)
                .query((row, n) -> entry(row))
                .list();
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Texts.ZONE).toOffsetDateTime();
    }

    private static @Nullable OrganisationId organisation(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new OrganisationId(id);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var person = row.getObject("person", UUID.class);
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                EntryKind.valueOf(row.getString("kind")),
                ActorKind.valueOf(row.getString("actor_kind")),
                person == null ? null : new PersonId(person),
                organisation(row, "organisation"),
                organisation(row, "acting_from"),
                row.getString("what"),
                row.getString("purpose"));
    }
}
