package dk.samspil.meetings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting and what belongs to it, as columns of their rows. */
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

    /** Without its agenda and those who are asked, which lie beside. */
    static Meeting meeting(ResultSet row) throws SQLException {
        var series = row.getObject("series", UUID.class);
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                new PlaceId(row.getObject("place", UUID.class)),
                MeetingKind.valueOf(row.getString("kind")),
                series == null ? null : new SeriesId(series),
                plan(row),
                row.getObject("answer_by", LocalDate.class),
                new OrganisationId(row.getObject("caller", UUID.class)),
                row.getString("caller_name"),
                Rows.moment(row, "called_at"),
                before(row),
                cancellation(row),
                row.getInt("sequence"),
                row.getInt("version"),
                List.of(),
                List.of());
    }

    static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getObject("id", UUID.class),
                row.getString("words"),
                new OrganisationId(row.getObject("proposed_by", UUID.class)),
                row.getInt("version"));
    }
}
