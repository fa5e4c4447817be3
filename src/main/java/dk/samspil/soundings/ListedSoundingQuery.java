package dk.samspil.soundings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.database.Rows;
import dk.samspil.meetings.Coming;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** An organisation's own list: the meetings it hosts, and those it is asked to. */
@Repository
class ListedSoundingQuery {

    private final JdbcClient jdbc;

    ListedSoundingQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is coming first, the nearest on top; one more than a page is read, to know whether there is a next. */
    List<ListedSounding> page(OrganisationId own, int page) {
        return jdbc.sql("""
                        select s.id, s.host_name, s.title, s.starts_at, s.ends_at, s.spot, s.cancelled_at is not null as cancelled,
                               s.host = :own as hosting, i.coming
                        from soundings.sounding s
                        left join soundings.invitee i on i.sounding = s.id and i.organisation = :own
                        order by s.ends_at <= app.now(), case when s.ends_at > app.now() then s.starts_at end, s.starts_at desc, s.id
                        limit :size offset :skipped""")
                .param("own", own.value())
                .param("size", ListedSounding.PAGE + 1)
                .param("skipped", (page - 1) * ListedSounding.PAGE)
                .query((row, n) -> {
                    var coming = row.getString("coming");
                    return new ListedSounding(
                            new PlaceId(row.getObject("id", UUID.class)),
                            row.getString("host_name"),
                            row.getString("title"),
                            Rows.moment(row, "starts_at"),
                            Rows.moment(row, "ends_at"),
                            row.getString("spot"),
                            row.getBoolean("cancelled"),
                            row.getBoolean("hosting"),
                            coming == null ? null : Coming.valueOf(coming));
                })
                .list();
    }
}
