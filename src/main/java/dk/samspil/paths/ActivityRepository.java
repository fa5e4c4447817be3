package dk.samspil.paths;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Phase;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The activities of a path that somebody has touched or added. */
@Repository
class ActivityRepository {

    private final JdbcClient jdbc;

    ActivityRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Activity> of(PlaceId place) {
        return jdbc.sql("select * from paths.activity where place = :place order by written_at limit 200")
                .param("place", place.value())
                .query((row, n) -> activity(row))
                .list();
    }

    /** False when somebody else changed it since this version. */
    boolean save(PlaceId place, Activity activity, Instant now) {
        return jdbc.sql("""
                                insert into paths.activity
                                    (place, id, phase, suggestion, words, party, who, day, done, written_at, version)
                                values (:place, :id, :phase, :suggestion, :words, :party, :who, :day, :done, :now, 1)
                                on conflict (place, id) do update
                                set words = excluded.words, party = excluded.party, who = excluded.who, day = excluded.day,
                                    done = excluded.done, version = activity.version + 1
                                    where activity.version = :version""")
                        .param("place", place.value())
                        .param("id", activity.id())
                        .param("phase", activity.phase().name())
                        .param(
                                "suggestion",
                                activity.suggestion() == null
                                        ? null
                                        : activity.suggestion().name())
                        .param("words", activity.words())
                        .param(
                                "party",
                                activity.party() == null
                                        ? null
                                        : activity.party().value(),
                                Types.OTHER)
                        .param("who", activity.who())
                        .param("day", activity.day(), Types.DATE)
                        .param("done", activity.done())
                        .param("now", Rows.utc(now))
                        .param("version", activity.version())
                        .update()
                == 1;
    }

    /** False when somebody else changed it since this version. */
    boolean delete(PlaceId place, UUID activity, int version) {
        return jdbc.sql("delete from paths.activity where place = :place and id = :id and version = :version")
                        .param("place", place.value())
                        .param("id", activity)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static Activity activity(ResultSet row) throws SQLException {
        var suggestion = row.getString("suggestion");
        var party = row.getObject("party", UUID.class);
        return new Activity(
                row.getObject("id", UUID.class),
                Phase.valueOf(row.getString("phase")),
                suggestion == null ? null : Suggestion.valueOf(suggestion),
                row.getString("words"),
                party == null ? null : new OrganisationId(party),
                row.getString("who"),
                Rows.day(row, "day"),
                row.getBoolean("done"),
                row.getInt("version"));
    }
}
