package dk.samspil.soundings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Side;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Voice;
import dk.samspil.database.Rows;
import dk.samspil.meetings.Coming;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who are asked, one at a time: what they say. */
@Repository
class InviteeRepository {

    private final JdbcClient jdbc;

    InviteeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Invitee> find(PlaceId sounding, OrganisationId organisation) {
        return jdbc.sql("select * from soundings.invitee where sounding = :sounding and organisation = :organisation")
                .param("sounding", sounding.value())
                .param("organisation", organisation.value())
                .query(InviteeRepository::invitee)
                .optional();
    }

    /** What an organisation has said to meetings anywhere, for taking along. */
    List<Invitee.Given> saidBy(OrganisationId organisation) {
        return jdbc.sql("""
                        select i.*, s.title, s.starts_at
                        from soundings.invitee i join soundings.sounding s on s.id = i.sounding
                        where i.organisation = :organisation and i.said_at is not null order by s.starts_at""")
                .param("organisation", organisation.value())
                .query((row, n) -> new Invitee.Given(
                        row.getString("title"),
                        Rows.moment(row, "starts_at"),
                        invitee(row, n).said()))
                .list();
    }

    /** False when somebody else answered for them since this version. */
    boolean answer(PlaceId sounding, Voice voice, Invitee.Said said, int version, Instant now) {
        return jdbc.sql("""
                                update soundings.invitee
                                set coming = :coming, before = null, heads = :heads, people = :people, needs = :needs, said_at = :now,
                                    by_name = :by, channel = :channel, entered_by = :enteredBy, version = version + 1
                                where sounding = :sounding and organisation = :organisation and version = :version""")
                        .param(
                                "coming",
                                said.coming() == null ? null : said.coming().name())
                        .param("heads", said.heads())
                        .param("people", said.people())
                        .param("needs", said.needs())
                        .param("now", Rows.utc(now))
                        .param("by", voice.name())
                        .param("channel", voice.channel().name())
                        .param("enteredBy", voice.enteredBy())
                        .param("sounding", sounding.value())
                        .param("organisation", voice.organisation().value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** At another time nobody has said yes any more; what they said stands beside, and who they are is not asked again. */
    void askAnew(PlaceId sounding) {
        jdbc.sql("""
                        update soundings.invitee set before = coming, coming = null, version = version + 1
                        where sounding = :sounding and coming is not null""").param("sounding", sounding.value()).update();
    }

    /** Only before they are asked. */
    boolean remove(PlaceId sounding, OrganisationId organisation) {
        return jdbc.sql("""
                                delete from soundings.invitee
                                where sounding = :sounding and organisation = :organisation and sent_at is null and letter is null""")
                        .param("sounding", sounding.value())
                        .param("organisation", organisation.value())
                        .update()
                == 1;
    }

    /** Who somebody at the same meeting is; nothing for a stranger. */
    Optional<Reach> contact(PlaceId sounding, OrganisationId organisation) {
        return jdbc.sql("select * from soundings.contact(:sounding, :organisation)")
                .param("sounding", sounding.value())
                .param("organisation", organisation.value())
                .query((row, n) -> new Reach(
                        organisation,
                        row.getString("name"),
                        row.getString("short_name"),
                        Side.valueOf(row.getString("side")),
                        row.getString("contact_name"),
                        row.getString("contact_address"),
                        row.getString("contact_phone")))
                .optional();
    }

    static Invitee invitee(ResultSet row, int n) throws SQLException {
        var letter = row.getString("letter");
        var channel = row.getString("channel");
        return new Invitee(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                Side.valueOf(row.getString("side")),
                row.getBoolean("listed"),
                row.getString("contact_name"),
                row.getString("contact_address"),
                row.getString("contact_phone"),
                letter == null ? null : Letter.valueOf(letter),
                Rows.instant(row, "sent_at"),
                coming(row.getString("before")),
                new Invitee.Said(
                        coming(row.getString("coming")),
                        row.getInt("heads"),
                        row.getString("people"),
                        row.getString("needs")),
                row.getString("by_name"),
                channel == null ? null : Channel.valueOf(channel),
                row.getString("entered_by"),
                row.getInt("version"));
    }

    private static @Nullable Coming coming(@Nullable String name) {
        return name == null ? null : Coming.valueOf(name);
    }
}
