package dk.samspil.meetings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Voice;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is asked to a meeting, and what they say. */
@Repository
class AttendanceRepository {

    private final JdbcClient jdbc;

    AttendanceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Attendance> of(MeetingId meeting) {
        return jdbc.sql(
                        "select * from meetings.attendance where meeting = :meeting order by said_at nulls last, organisation")
                .param("meeting", meeting.value())
                .query((row, n) -> attendance(row))
                .list();
    }

    /** What an organisation has said in a place, for taking along. */
    List<Attendance.Given> saidBy(OrganisationId organisation, PlaceId place) {
        return jdbc.sql("""
                        select m.title, m.starts_at, a.*
                        from meetings.attendance a join meetings.meeting m on m.id = a.meeting
                        where a.place = :place and a.organisation = :organisation and a.coming is not null
                        order by m.starts_at""")
                .param("place", place.value())
                .param("organisation", organisation.value())
                .query((row, n) ->
                        new Attendance.Given(row.getString("title"), Rows.moment(row, "starts_at"), said(row)))
                .list();
    }

    void ask(PlaceId place, MeetingId meeting, OrganisationId organisation) {
        jdbc.sql("""
                        insert into meetings.attendance (meeting, place, organisation, people, decides, needs, version)
                        values (:meeting, :place, :organisation, '', false, '', 1) on conflict do nothing""")
                .param("meeting", meeting.value())
                .param("place", place.value())
                .param("organisation", organisation.value())
                .update();
    }

    /** Asks everybody but one again, and remembers what they said to the time before. */
    void askAnew(MeetingId meeting, OrganisationId except) {
        jdbc.sql("""
                        update meetings.attendance
                        set before = coalesce(coming, before), coming = null, said_at = null, version = version + 1
                        where meeting = :meeting and organisation <> :except""")
                .param("meeting", meeting.value())
                .param("except", except.value())
                .update();
    }

    /** False when somebody has answered since it was read. */
    boolean answer(MeetingId meeting, Voice voice, Attendance.Said said, int version, Instant now) {
        return jdbc.sql("""
                                update meetings.attendance
                                set coming = :coming, people = :people, decides = :decides, needs = :needs, said_at = :now,
                                    by_name = :byName, channel = :channel, entered_by = :enteredBy, version = version + 1
                                where meeting = :meeting and organisation = :organisation and version = :version""")
                        .param(
                                "coming",
                                said.coming() == null ? null : said.coming().name())
                        .param("people", said.people())
                        .param("decides", said.decides())
                        .param("needs", said.needs())
                        .param("now", Rows.utc(now))
                        .param("byName", voice.name())
                        .param("channel", voice.channel().name())
                        .param("enteredBy", voice.enteredBy())
                        .param("meeting", meeting.value())
                        .param("organisation", voice.organisation().value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** The party is gone: it comes to nothing that lies ahead. */
    void forget(MeetingId meeting, OrganisationId organisation) {
        jdbc.sql("delete from meetings.attendance where meeting = :meeting and organisation = :organisation")
                .param("meeting", meeting.value())
                .param("organisation", organisation.value())
                .update();
    }

    static Attendance attendance(ResultSet row) throws SQLException {
        var channel = row.getString("channel");
        var byName = row.getString("by_name");
        return new Attendance(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                coming(row.getString("before")),
                said(row),
                Rows.instant(row, "said_at"),
                byName == null ? "" : byName,
                channel == null ? null : Channel.valueOf(channel),
                row.getString("entered_by"),
                row.getInt("version"));
    }

    private static Attendance.Said said(ResultSet row) throws SQLException {
        return new Attendance.Said(
                coming(row.getString("coming")),
                row.getString("people"),
                row.getBoolean("decides"),
                row.getString("needs"));
    }

    private static @Nullable Coming coming(@Nullable String name) {
        return name == null ? null : Coming.valueOf(name);
    }
}
