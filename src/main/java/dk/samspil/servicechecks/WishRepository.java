package dk.samspil.servicechecks;

import dk.samspil.access.OrganisationId;
import dk.samspil.reference.Need;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wishes that stand. */
@Repository
class WishRepository {

    static final int PAGE = 20;

    private final JdbcClient jdbc;

    WishRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page, and how many there are on all pages. */
    record Found(List<Wish> wishes, long total) {}

    /** Newest first; null for any need, any municipality. {@code page} counts from one. */
    Found page(@Nullable Need need, @Nullable String municipality, int page) {
        var total = new long[1];
        var wishes = jdbc.sql("""
                        select id, organisation, organisation_name, municipality, need, text, contact, phone, since,
                               count(*) over () as total
                        from servicechecks.wish
                        where withdrawn_at is null
                          and (:need::text is null or need = :need)
                          and (:municipality::text is null or municipality = :municipality)
                        order by since desc, id
                        limit :size offset :from""")
                .param("need", need == null ? null : need.name(), Types.VARCHAR)
                .param("municipality", municipality, Types.VARCHAR)
                .param("size", PAGE)
                .param("from", (page - 1) * PAGE)
                .query((row, n) -> {
                    total[0] = row.getLong("total");
                    return wish(row);
                })
                .list();
        return new Found(wishes, total[0]);
    }

    Optional<Wish> own(OrganisationId organisation, Need need) {
        return jdbc.sql("""
                        select id, organisation, organisation_name, municipality, need, text, contact, phone, since
                        from servicechecks.wish
                        where organisation = :organisation and need = :need and withdrawn_at is null""")
                .param("organisation", organisation.value())
                .param("need", need.name())
                .query((row, n) -> wish(row))
                .optional();
    }

    /** False where the organisation wishes for this already. */
    boolean add(Wish wish) {
        return jdbc.sql("""
                        insert into servicechecks.wish
                            (id, organisation, organisation_name, municipality, need, text, contact, phone, since)
                        values (:id, :organisation, :name, :municipality, :need, :text, :contact, :phone, :since)
                        on conflict do nothing""")
                        .param("id", wish.id())
                        .param("organisation", wish.organisation().value())
                        .param("name", wish.organisationName())
                        .param("municipality", wish.municipality())
                        .param("need", wish.need().name())
                        .param("text", wish.text())
                        .param("contact", wish.contact())
                        .param("phone", wish.phone())
                        .param("since", utc(wish.since()))
                        .update()
                == 1;
    }

    boolean withdraw(UUID id, Instant now) {
        return jdbc.sql("update servicechecks.wish set withdrawn_at = :now where id = :id and withdrawn_at is null")
                        .param("id", id)
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    private static Wish wish(ResultSet row) throws SQLException {
        return new Wish(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("organisation_name"),
                row.getString("municipality"),
                Need.valueOf(row.getString("need")),
                row.getString("text"),
                row.getString("contact"),
                row.getString("phone"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
