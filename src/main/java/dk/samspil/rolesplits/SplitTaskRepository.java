package dk.samspil.rolesplits;

import dk.samspil.access.PlaceId;
import dk.samspil.directory.OfferId;
import dk.samspil.rounds.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The map: tasks, and who does what of them. */
@Repository
class SplitTaskRepository {

    private static final String SELECT = """
            select t.*,
                   array(select l.lane from rolesplits.lane l where l.task = t.id order by l.lane) as lanes,
                   array(select l.words from rolesplits.lane l where l.task = t.id order by l.lane) as lane_words
            from rolesplits.task t
            """;

    private final JdbcClient jdbc;

    SplitTaskRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that stand, lanes included, in their order; one statement. */
    List<SplitTask> of(PlaceId place) {
        return jdbc.sql(SELECT + "where t.place = :place and t.struck_at is null order by t.ordinal, t.id")
                .param("place", place.value())
                .query(SplitTaskRepository::task)
                .list();
    }

    /** Those that have been answered in a round, as far as it may be seen; one statement. */
    List<SplitTask> answeredIn(RoundId round) {
        return jdbc.sql(SELECT + """
                        where t.id in (select a.task from rolesplits.assessment a where a.round = :round)
                        order by t.ordinal, t.id""")
                .param("round", round.value())
                .query(SplitTaskRepository::task)
                .list();
    }

    /** False when it is there already: a form that was sent twice. */
    boolean insert(PlaceId place, UUID id, TaskText text, String by, Instant now) {
        int inserted = jdbc.sql("""
                        insert into rolesplits.task
                            (id, place, title, note, offer, ordinal, written_at, by_name, changed_at, version)
                        values (:id, :place, :title, :note, :offer,
                                (select coalesce(max(ordinal), 0) + 1 from rolesplits.task where place = :place), :now, :by, :now, 1)
                        on conflict do nothing""")
                .param("id", id)
                .param("place", place.value())
                .param("title", text.title())
                .param("note", text.note())
                .param("offer", text.offer() == null ? null : text.offer().value(), java.sql.Types.OTHER)
                .param("by", by)
                .param("now", SplitRows.utc(now))
                .update();
        if (inserted == 1) {
            insertLanes(place, id, text.lanes());
        }
        return inserted == 1;
    }

    /** False when somebody changed it since {@code version}. */
    boolean change(PlaceId place, UUID id, TaskText text, String by, Instant now, int version) {
        int changed = jdbc.sql("""
                        update rolesplits.task set title = :title, note = :note, by_name = :by, changed_at = :now, version = version + 1
                        where id = :id and place = :place and version = :version and struck_at is null""")
                .param("title", text.title())
                .param("note", text.note())
                .param("by", by)
                .param("now", SplitRows.utc(now))
                .param("id", id)
                .param("place", place.value())
                .param("version", version)
                .update();
        if (changed == 1) {
            jdbc.sql("delete from rolesplits.lane where task = :task")
                    .param("task", id)
                    .update();
            insertLanes(place, id, text.lanes());
        }
        return changed == 1;
    }

    /** Taken off the map; what was said of it stays with those who said it. */
    boolean strike(PlaceId place, UUID id, Instant now) {
        return jdbc.sql(
                                "update rolesplits.task set struck_at = :now where id = :id and place = :place and struck_at is null")
                        .param("now", SplitRows.utc(now))
                        .param("id", id)
                        .param("place", place.value())
                        .update()
                == 1;
    }

    private void insertLanes(PlaceId place, UUID task, Map<String, String> lanes) {
        lanes.forEach((lane, words) -> jdbc.sql("""
                        insert into rolesplits.lane (task, lane, place, words) values (:task, :lane, :place, :words)""")
                .param("task", task)
                .param("lane", lane)
                .param("place", place.value())
                .param("words", words)
                .update());
    }

    private static SplitTask task(ResultSet row, int n) throws SQLException {
        var offer = row.getObject("offer", UUID.class);
        return new SplitTask(
                row.getObject("id", UUID.class),
                new TaskText(
                        row.getString("title"),
                        row.getString("note"),
                        offer == null ? null : new OfferId(offer),
                        SplitRows.lanes(row, "lanes", "lane_words")),
                SplitRows.moment(row, "written_at"),
                row.getString("by_name"),
                SplitRows.moment(row, "changed_at"),
                row.getInt("version"));
    }
}
