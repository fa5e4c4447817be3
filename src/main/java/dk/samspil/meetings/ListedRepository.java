package dk.samspil.meetings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each organisation's own list of meetings, kept up to date by whoever changes one. */
@Repository
class ListedRepository {

    private final JdbcClient jdbc;

    ListedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the meeting into the lists of everybody who is asked. One statement. */
    void list(MeetingId meeting, String placeName) {
        jdbc.sql("""
                        insert into meetings.listed
                            (organisation, meeting, unit, place, place_name, kind, title, starts_at, ends_at, spot, online, cancelled, coming)
                        select a.organisation, m.id, access.seat_unit(m.place, a.organisation), m.place, :placeName, m.kind, m.title,
                               m.starts_at, m.ends_at, m.spot, m.online, m.cancelled_at is not null, a.coming
                        from meetings.meeting m join meetings.attendance a on a.meeting = m.id
                        where m.id = :meeting
                        on conflict (organisation, meeting) do update
                        set title = excluded.title, starts_at = excluded.starts_at, ends_at = excluded.ends_at, spot = excluded.spot,
                            online = excluded.online, cancelled = excluded.cancelled, coming = excluded.coming""")
                .param("placeName", placeName)
                .param("meeting", meeting.value())
                .update();
    }

    void rename(PlaceId place, String name) {
        jdbc.sql("update meetings.listed set place_name = :name where place = :place")
                .param("name", name)
                .param("place", place.value())
                .update();
    }

    /** One who is no longer in it is not told what becomes of it. */
    void take(PlaceId place, OrganisationId organisation) {
        jdbc.sql("delete from meetings.listed where place = :place and organisation = :organisation")
                .param("place", place.value())
                .param("organisation", organisation.value())
                .update();
    }

    /** Those that are coming first, the nearest at the top; then those that have been, the newest at the top. */
    List<Listed> page(OrganisationId organisation, @Nullable PlaceId place, int page) {
        return jdbc.sql("""
                        select *, ends_at <= app.now() as is_over from meetings.listed
                        where organisation = :organisation and (:place::uuid is null or place = :place::uuid)
                        order by is_over, case when ends_at > app.now() then starts_at end, starts_at desc, meeting
                        limit :limit offset :offset""")
                .param("organisation", organisation.value())
                .param("place", place == null ? null : place.value(), Types.OTHER)
                .param("limit", Listed.PAGE + 1)
                .param("offset", (page - 1) * Listed.PAGE)
                .query(ListedRepository::listed)
                .list();
    }

    /** The latest that took place, or are just taking place. */
    List<Listed> begun(OrganisationId organisation, PlaceId place) {
        return jdbc.sql("""
                        select * from meetings.listed
                        where organisation = :organisation and place = :place and starts_at <= app.now() and not cancelled
                        order by starts_at desc, meeting limit :limit""")
                .param("organisation", organisation.value())
                .param("place", place.value())
                .param("limit", Listed.PAGE)
                .query(ListedRepository::listed)
                .list();
    }

    /** The next few that take place. */
    List<Listed> ahead(OrganisationId organisation, @Nullable PlaceId place, int limit) {
        return jdbc.sql("""
                        select * from meetings.listed
                        where organisation = :organisation and (:place::uuid is null or place = :place::uuid)
                          and ends_at > app.now() and starts_at > app.now() - interval '2 days' and not cancelled
                        order by starts_at limit :limit""")
                .param("organisation", organisation.value())
                .param("place", place == null ? null : place.value(), Types.OTHER)
                .param("limit", limit)
                .query(ListedRepository::listed)
                .list();
    }

    private static Listed listed(ResultSet row, int n) throws SQLException {
        var coming = row.getString("coming");
        return new Listed(
                new MeetingId(row.getObject("meeting", UUID.class)),
                new PlaceId(row.getObject("place", UUID.class)),
                row.getString("place_name"),
                MeetingKind.valueOf(row.getString("kind")),
                row.getString("title"),
                Rows.moment(row, "starts_at"),
                Rows.moment(row, "ends_at"),
                row.getString("spot"),
                row.getString("online"),
                row.getBoolean("cancelled"),
                coming == null ? null : Coming.valueOf(coming));
    }
}
