package dk.samspil.minutes;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.database.Rows;
import dk.samspil.meetings.MeetingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came of a meeting: decisions, and what somebody will do. */
@Repository
class OutcomeRepository {

    private final JdbcClient jdbc;

    OutcomeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of it in one statement, in the order it came up. */
    Outcomes of(MeetingId meeting) {
        var outcomes = Outcomes.none();
        jdbc.sql("""
                        select id, meeting, place, words, at, null::uuid as owner, null as owner_name, null::date as due,
                               null::timestamptz as done_at
                        from minutes.decision where meeting = :meeting
                        union all
                        select id, meeting, place, words, at, owner, owner_name, due, done_at
                        from minutes.action where meeting = :meeting
                        order by at, id""").param("meeting", meeting.value()).query(row -> {
            if (row.getObject("owner") == null) {
                outcomes.decisions().add(decision(row));
            } else {
                outcomes.actions().add(action(row));
            }
        });
        return outcomes;
    }

    /** False when the form was sent before. */
    boolean insert(MeetingId meeting, PlaceId place, Decision decision, Instant now) {
        return jdbc.sql("""
                                insert into minutes.decision (id, meeting, place, words, at)
                                values (:id, :meeting, :place, :words, :now) on conflict (id) do nothing""")
                        .param("id", decision.id())
                        .param("meeting", meeting.value())
                        .param("place", place.value())
                        .param("words", decision.words())
                        .param("now", Rows.utc(now))
                        .update()
                == 1;
    }

    boolean deleteDecision(MeetingId meeting, UUID decision) {
        return jdbc.sql("delete from minutes.decision where id = :id and meeting = :meeting")
                        .param("id", decision)
                        .param("meeting", meeting.value())
                        .update()
                == 1;
    }

    Optional<Action> action(UUID id) {
        return jdbc.sql("select * from minutes.action where id = :id")
                .param("id", id)
                .query((row, n) -> action(row))
                .optional();
    }

    /** False when the form was sent before. */
    boolean insert(Action action, Instant now) {
        return jdbc.sql("""
                                insert into minutes.action (id, meeting, place, words, owner, owner_name, due, at)
                                values (:id, :meeting, :place, :words, :owner, :ownerName, :due, :now) on conflict (id) do nothing""")
                        .param("id", action.id())
                        .param("meeting", action.meeting().value())
                        .param("place", action.place().value())
                        .param("words", action.words())
                        .param("owner", action.owner().value())
                        .param("ownerName", action.ownerName())
                        .param("due", action.due())
                        .param("now", Rows.utc(now))
                        .update()
                == 1;
    }

    boolean done(UUID action, Instant now) {
        return jdbc.sql("update minutes.action set done_at = :now where id = :id and done_at is null")
                        .param("now", Rows.utc(now))
                        .param("id", action)
                        .update()
                == 1;
    }

    boolean deleteAction(UUID action) {
        return jdbc.sql("delete from minutes.action where id = :id and done_at is null")
                        .param("id", action)
                        .update()
                == 1;
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(row.getObject("id", UUID.class), row.getString("words"));
    }

    private static Action action(ResultSet row) throws SQLException {
        return new Action(
                row.getObject("id", UUID.class),
                new MeetingId(row.getObject("meeting", UUID.class)),
                new PlaceId(row.getObject("place", UUID.class)),
                row.getString("words"),
                new OrganisationId(row.getObject("owner", UUID.class)),
                row.getString("owner_name"),
                row.getObject("due", LocalDate.class),
                Rows.instant(row, "done_at"));
    }
}
