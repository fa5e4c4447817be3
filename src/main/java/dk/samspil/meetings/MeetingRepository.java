package dk.samspil.meetings;

import dk.samspil.access.PlaceId;
import dk.samspil.database.Rows;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meetings; their agenda and who comes lie beside. */
@Repository
class MeetingRepository {

    private final JdbcClient jdbc;

    MeetingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Meeting> find(MeetingId id) {
        return jdbc.sql("select * from meetings.meeting where id = :id")
                .param("id", id.value())
                .query((row, n) -> MeetingRows.meeting(row))
                .optional();
    }

    /** Those of a place that are neither over nor called off. */
    List<Meeting> ahead(PlaceId place) {
        return jdbc.sql("""
                        select * from meetings.meeting
                        where place = :place and ends_at > app.now() and cancelled_at is null order by starts_at""")
                .param("place", place.value())
                .query((row, n) -> MeetingRows.meeting(row))
                .list();
    }

    /** False when the form was sent before. */
    boolean insert(Meeting meeting) {
        return jdbc.sql("""
                                insert into meetings.meeting
                                    (id, place, kind, series, title, day, clock, minutes, starts_at, ends_at, answer_by, spot, online, words,
                                     caller, caller_name, called_at, sequence, version)
                                values (:id, :place, :kind, :series, :title, :day, :clock, :minutes, :startsAt, :endsAt, :answerBy, :spot, :online,
                                        :words, :caller, :callerName, :calledAt, 0, 1)
                                on conflict (id) do nothing""")
                        .param("id", meeting.id().value())
                        .param("place", meeting.place().value())
                        .param("kind", meeting.kind().name())
                        .param(
                                "series",
                                meeting.series() == null
                                        ? null
                                        : meeting.series().value(),
                                Types.OTHER)
                        .params(MeetingRows.columns(meeting.plan()))
                        .param("answerBy", meeting.answerBy())
                        .param("caller", meeting.caller().value())
                        .param("callerName", meeting.callerName())
                        .param("calledAt", Rows.utc(meeting.calledAt()))
                        .update()
                == 1;
    }

    /** False when somebody else changed it since it was read. */
    boolean change(Meeting meeting, Plan plan) {
        return jdbc.sql("""
                                update meetings.meeting
                                set title = :title, day = :day, clock = :clock, minutes = :minutes, starts_at = :startsAt, ends_at = :endsAt,
                                    spot = :spot, online = :online, words = :words, version = version + 1
                                where id = :id and version = :version and cancelled_at is null""")
                        .params(MeetingRows.columns(plan))
                        .param("id", meeting.id().value())
                        .param("version", meeting.version())
                        .update()
                == 1;
    }

    /** Those who are asked look again: until when they may answer, and where it was to be. */
    void move(MeetingId id, Plan before, LocalDate answerBy) {
        jdbc.sql("""
                        update meetings.meeting
                        set answer_by = :answerBy, moved_from = :from, moved_from_spot = :spot, sequence = sequence + 1
                        where id = :id""")
                .param("answerBy", answerBy)
                .param("from", Rows.utc(before.hour().startsAt()))
                .param("spot", before.spot())
                .param("id", id.value())
                .update();
    }

    /** False when it has been called off already. */
    boolean cancel(MeetingId id, String by, String why, Instant now) {
        return jdbc.sql("""
                                update meetings.meeting
                                set cancelled_at = :now, cancelled_by = :by, cancelled_why = :why, sequence = sequence + 1,
                                    version = version + 1
                                where id = :id and cancelled_at is null""")
                        .param("now", Rows.utc(now))
                        .param("by", by)
                        .param("why", why)
                        .param("id", id.value())
                        .update()
                == 1;
    }
}
