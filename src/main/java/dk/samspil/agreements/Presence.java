package dk.samspil.agreements;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.database.Rows;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is in a text just now. No record of who was: whoever has not been seen for some minutes is forgotten. */
@Component
public class Presence {

    private static final Duration JUST_NOW = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    Presence(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody else who is in the text. {@code section} is the clause they write in; null while they only read. */
    public record Present(
            OrganisationId organisation,
            String name,
            @Nullable UUID section) {}

    /** The actor comes in; returns the others who are there. */
    @Transactional
    public List<Present> enter(Edition edition, @Nullable UUID section) {
        var organisation = Actor.currentOrganisation();
        var name = Actor.current().name();
        jdbc.sql("delete from agreements.presence where edition = :edition and seen_at < :before")
                .param("edition", edition.id().value())
                .param("before", Rows.utc(clock.instant().minus(JUST_NOW)))
                .update();
        jdbc.sql("""
                        insert into agreements.presence (edition, place, organisation, by_name, section, seen_at)
                        values (:edition, :place, :organisation, :name, :section, :now)
                        on conflict (edition, organisation, by_name) do update
                        set section = excluded.section, seen_at = excluded.seen_at""")
                .param("edition", edition.id().value())
                .param("place", edition.place().value())
                .param("organisation", organisation.value())
                .param("name", name)
                .param("section", section, java.sql.Types.OTHER)
                .param("now", Rows.utc(clock.instant()))
                .update();
        return jdbc.sql("""
                        select organisation, by_name, section from agreements.presence
                        where edition = :edition and (organisation, by_name) <> (:organisation, :name) order by seen_at""")
                .param("edition", edition.id().value())
                .param("organisation", organisation.value())
                .param("name", name)
                .query((row, n) -> new Present(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getString("by_name"),
                        row.getObject("section", UUID.class)))
                .list();
    }
}
