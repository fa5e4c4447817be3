package dk.samspil.minutes;

import dk.samspil.access.PlaceId;
import dk.samspil.database.Rows;
import dk.samspil.meetings.MeetingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the minutes of a meeting have come, and the notes in them. */
@Repository
class SheetRepository {

    private final JdbcClient jdbc;

    SheetRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Sheet> find(MeetingId meeting) {
        return jdbc.sql("select * from minutes.minutes where meeting = :meeting")
                .param("meeting", meeting.value())
                .query((row, n) -> sheet(row, meeting))
                .optional();
    }

    void begin(MeetingId meeting, PlaceId place) {
        jdbc.sql(
                        "insert into minutes.minutes (meeting, place, edition) values (:meeting, :place, 1) on conflict do nothing")
                .param("meeting", meeting.value())
                .param("place", place.value())
                .update();
    }

    void send(MeetingId meeting, String by, Instant now, @Nullable LocalDate silentUntil) {
        jdbc.sql(
                        "update minutes.minutes set sent_at = :now, sent_by = :by, silent_until = :until where meeting = :meeting")
                .param("now", Rows.utc(now))
                .param("by", by)
                .param("until", silentUntil, Types.DATE)
                .param("meeting", meeting.value())
                .update();
    }

    /** The next edition: it has not been sent yet. */
    void reopen(MeetingId meeting, String by, Instant now) {
        jdbc.sql("""
                        update minutes.minutes
                        set edition = edition + 1, sent_at = null, sent_by = null, silent_until = null, changed_at = :now,
                            changed_by = :by
                        where meeting = :meeting""")
                .param("now", Rows.utc(now))
                .param("by", by)
                .param("meeting", meeting.value())
                .update();
    }

    List<Note> notes(MeetingId meeting) {
        return jdbc.sql("select * from minutes.note where meeting = :meeting order by at")
                .param("meeting", meeting.value())
                .query((row, n) -> new Note(
                        row.getObject("item", UUID.class),
                        row.getString("words"),
                        row.getString("by_name"),
                        Rows.moment(row, "at"),
                        row.getInt("version")))
                .list();
    }

    /** False when somebody else has written there since {@code note} was read; version 0 stands for nothing yet. */
    boolean write(MeetingId meeting, PlaceId place, Note note) {
        return jdbc.sql("""
                                insert into minutes.note (item, meeting, place, words, by_name, at, version)
                                select :item, :meeting, :place, :words, :by, :at, 1 where :version = 0
                                on conflict (item) do nothing""").params(columns(meeting, place, note)).update()
                        + jdbc.sql("""
                                update minutes.note set words = :words, by_name = :by, at = :at, version = version + 1
                                where item = :item and meeting = :meeting and place = :place and version = :version""").params(columns(meeting, place, note)).update()
                == 1;
    }

    private static java.util.Map<String, Object> columns(MeetingId meeting, PlaceId place, Note note) {
        return java.util.Map.of(
                "item", note.item(),
                "meeting", meeting.value(),
                "place", place.value(),
                "words", note.words(),
                "by", note.byName(),
                "at", Rows.utc(note.at()),
                "version", note.version());
    }

    private static Sheet sheet(ResultSet row, MeetingId meeting) throws SQLException {
        return new Sheet(
                meeting,
                new PlaceId(row.getObject("place", UUID.class)),
                row.getInt("edition"),
                Rows.instant(row, "sent_at"),
                orEmpty(row.getString("sent_by")),
                Rows.day(row, "silent_until"),
                Rows.instant(row, "changed_at"),
                orEmpty(row.getString("changed_by")),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
