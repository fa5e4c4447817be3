package dk.samspil.agreements;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.database.Rows;
import java.sql.Types;
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
        return jdbc.sql("""
                        with gone as (delete from agreements.presence
                                where edition = :edition and seen_at < :before and (organisation, by_name) <> (:organisation, :name)),
                            come as (insert into agreements.presence (edition, place, organisation, by_name, section, seen_at)
                                values (:edition, :place, :organisation, :name, :section, :now)
                                on conflict (edition, organisation, by_name) do update
                                set section = excluded.section, seen_at = excluded.seen_at)
                        select organisation, by_name, section from agreements.presence
                        where edition = :edition and seen_at >= :before and (organisation, by_name) <> (:organisation, :name)
                        order by seen_at""")
                .param("edition", edition.id().value())
                .param("place", edition.place().value())
                .param("organisation", Actor.currentOrganisation().value())
                .param("name", Actor.current().name())
                .param("section", section, Types.OTHER)
                .param("now", Rows.utc(clock.instant()))
                .param("before", Rows.utc(clock.instant().minus(JUST_NOW)))
                .query((row, n) -> new Present(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getString("by_name"),
                        row.getObject("section", UUID.class)))
                .list();
    }
}
