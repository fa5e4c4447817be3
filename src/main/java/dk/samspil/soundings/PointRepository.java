package dk.samspil.soundings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The programme and what has been proposed for it. */
@Repository
class PointRepository {

    /** More than any programme has room for, and more than anybody reads. */
    static final int MOST = 300;

    private final JdbcClient jdbc;

    PointRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The programme in its order, then what has been proposed, the newest last. */
    List<Point> of(PlaceId sounding) {
        return jdbc.sql("""
                        select * from soundings.point where sounding = :sounding
                        order by state <> 'TAKEN_IN', case when state = 'TAKEN_IN' then position end, proposed_at, id limit :most""")
                .param("sounding", sounding.value())
                .param("most", MOST)
                .query((row, n) -> point(row))
                .list();
    }

    /** What an organisation has put into programmes anywhere, for taking along. */
    List<Point.Given> proposedBy(OrganisationId organisation) {
        return jdbc.sql("""
                        select p.*, s.title, s.starts_at
                        from soundings.point p join soundings.sounding s on s.id = p.sounding
                        where p.proposed_by = :organisation order by s.starts_at, p.proposed_at, p.id""")
                .param("organisation", organisation.value())
                .query((row, n) -> new Point.Given(row.getString("title"), Rows.moment(row, "starts_at"), point(row)))
                .list();
    }

    Optional<Point> find(PlaceId sounding, UUID id) {
        return jdbc.sql("select * from soundings.point where sounding = :sounding and id = :id")
                .param("sounding", sounding.value())
                .param("id", id)
                .query((row, n) -> point(row))
                .optional();
    }

    int count(PlaceId sounding) {
        return jdbc.sql("select count(*) from soundings.point where sounding = :sounding")
                .param("sounding", sounding.value())
                .query(Integer.class)
                .single();
    }

    /** Last in the row; false when it stands there already. */
    boolean insert(PlaceId sounding, Point point, Instant now) {
        return jdbc.sql("""
                                insert into soundings.point
                                    (id, sounding, element, words, state, position, proposed_by, proposed_by_name, by_name, proposed_at, version)
                                values (:id, :sounding, :element, :words, :state,
                                        (select coalesce(max(position), 0) + 1 from soundings.point where sounding = :sounding),
                                        :proposedBy, :proposedByName, :byName, :now, 1)
                                on conflict do nothing""")
                        .param("id", point.id())
                        .param("sounding", sounding.value())
                        .param("element", point.element().name())
                        .param("words", point.words())
                        .param("state", point.state().name())
                        .param("proposedBy", point.proposedBy().value())
                        .param("proposedByName", point.proposedByName())
                        .param("byName", point.byName())
                        .param("now", Rows.utc(now))
                        .update()
                == 1;
    }

    /** False when somebody else changed it since this version. */
    boolean rewrite(PlaceId sounding, Point point) {
        return jdbc.sql("""
                                update soundings.point set element = :element, words = :words, version = version + 1
                                where sounding = :sounding and id = :id and version = :version""")
                        .param("element", point.element().name())
                        .param("words", point.words())
                        .param("sounding", sounding.value())
                        .param("id", point.id())
                        .param("version", point.version())
                        .update()
                == 1;
    }

    /** What is taken in comes last in the programme. */
    void become(PlaceId sounding, UUID id, PointState state) {
        jdbc.sql("""
                        update soundings.point
                        set state = :state, version = version + 1,
                            position = (select coalesce(max(position), 0) + 1 from soundings.point where sounding = :sounding)
                        where sounding = :sounding and id = :id""")
                .param("state", state.name())
                .param("sounding", sounding.value())
                .param("id", id)
                .update();
    }

    /** Changes places with the one before it. */
    void raise(PlaceId sounding, UUID id) {
        jdbc.sql("""
                        with lower as (select id, position from soundings.point where sounding = :sounding and id = :id),
                             upper as (select p.id, p.position from soundings.point p, lower
                                       where p.sounding = :sounding and p.state = 'TAKEN_IN' and p.position < lower.position
                                       order by p.position desc limit 1)
                        update soundings.point p
                        set position = case when p.id = lower.id then upper.position else lower.position end
                        from lower, upper where p.id in (lower.id, upper.id)""").param("sounding", sounding.value()).param("id", id).update();
    }

    boolean delete(PlaceId sounding, UUID id) {
        return jdbc.sql("delete from soundings.point where sounding = :sounding and id = :id")
                        .param("sounding", sounding.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Point point(ResultSet row) throws SQLException {
        return new Point(
                row.getObject("id", UUID.class),
                Element.valueOf(row.getString("element")),
                row.getString("words"),
                PointState.valueOf(row.getString("state")),
                new OrganisationId(row.getObject("proposed_by", UUID.class)),
                row.getString("proposed_by_name"),
                row.getString("by_name"),
                row.getInt("version"));
    }
}
