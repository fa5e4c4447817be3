package dk.samspil.minutes;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Voice;
import dk.samspil.database.Rows;
import dk.samspil.meetings.MeetingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each party says to each edition of the minutes. */
@Repository
class ApprovalRepository {

    private final JdbcClient jdbc;

    ApprovalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Approval> of(MeetingId meeting) {
        return jdbc.sql(
                        "select * from minutes.approval where meeting = :meeting order by edition, said_at nulls last, organisation")
                .param("meeting", meeting.value())
                .query((row, n) -> approval(row))
                .list();
    }

    /** What an organisation has said in a place, for taking along. */
    List<Approval.Given> saidBy(OrganisationId organisation, PlaceId place) {
        return jdbc.sql("""
                        select * from minutes.approval
                        where place = :place and organisation = :organisation and said_at is not null order by said_at""")
                .param("place", place.value())
                .param("organisation", organisation.value())
                .query((row, n) ->
                        new Approval.Given(new MeetingId(row.getObject("meeting", UUID.class)), approval(row)))
                .list();
    }

    void ask(MeetingId meeting, PlaceId place, OrganisationId organisation, int edition) {
        jdbc.sql("""
                        insert into minutes.approval (meeting, place, organisation, edition, remark)
                        values (:meeting, :place, :organisation, :edition, '') on conflict do nothing""")
                .param("meeting", meeting.value())
                .param("place", place.value())
                .param("organisation", organisation.value())
                .param("edition", edition)
                .update();
    }

    void say(MeetingId meeting, int edition, boolean approved, String remark, Voice voice, Instant now) {
        jdbc.sql("""
                        update minutes.approval
                        set approved = :approved, remark = :remark, said_at = :now, by_name = :by, channel = :channel,
                            entered_by = :enteredBy
                        where meeting = :meeting and organisation = :organisation and edition = :edition""")
                .param("approved", approved)
                .param("remark", remark)
                .param("now", Rows.utc(now))
                .param("by", voice.name())
                .param("channel", voice.channel().name())
                .param("enteredBy", voice.enteredBy())
                .param("meeting", meeting.value())
                .param("organisation", voice.organisation().value())
                .param("edition", edition)
                .update();
    }

    private static Approval approval(ResultSet row) throws SQLException {
        var channel = row.getString("channel");
        return new Approval(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getInt("edition"),
                row.getObject("approved", Boolean.class),
                row.getString("remark"),
                Rows.instant(row, "said_at"),
                orEmpty(row.getString("by_name")),
                channel == null ? null : Channel.valueOf(channel),
                row.getString("entered_by"));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
