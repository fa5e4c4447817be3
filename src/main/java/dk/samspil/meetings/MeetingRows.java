package dk.samspil.meetings;

import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A meeting's plan as the columns of its row. */
final class MeetingRows {

    private MeetingRows() {}

    static Map<String, Object> columns(Plan plan) {
        var hour = plan.hour();
        return Map.of(
                "title", plan.title(),
                "day", hour.day(),
                "clock", hour.time(),
                "minutes", hour.minutes(),
                "startsAt", Rows.utc(hour.startsAt()),
                "endsAt", Rows.utc(hour.endsAt()),
                "spot", plan.spot(),
                "online", plan.online(),
                "words", plan.words());
    }

    static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                row.getString("title"),
                new Hour(
                        row.getObject("day", LocalDate.class),
                        row.getObject("clock", LocalTime.class),
                        row.getInt("minutes")),
                row.getString("spot"),
                row.getString("online"),
                row.getString("words"));
    }

    static Meeting.@Nullable Before before(ResultSet row) throws SQLException {
        Instant from = Rows.instant(row, "moved_from");
        return from == null ? null : new Meeting.Before(from, row.getString("moved_from_spot"));
    }

    static Meeting.@Nullable Cancellation cancellation(ResultSet row) throws SQLException {
        Instant at = Rows.instant(row, "cancelled_at");
        return at == null
                ? null
                : new Meeting.Cancellation(row.getString("cancelled_by"), row.getString("cancelled_why"), at);
    }
}
