package dk.samspil.principles;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Voice;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When the parties look, and who has answered. */
@Repository
class LookRepository {

    private final JdbcClient jdbc;

    LookRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody is asked in it yet. */
    void insert(Look look) {
        jdbc.sql("insert into principles.look (id, place, asked_at, due) values (:id, :place, :now, :due)")
                .param("id", look.id())
                .param("place", look.place().value())
                .param("now", Rows.utc(look.askedAt()))
                .param("due", look.due())
                .update();
    }

    void ask(UUID look, PlaceId place, OrganisationId organisation) {
        jdbc.sql("""
                        insert into principles.asked (look, place, organisation) values (:look, :place, :organisation)
                        on conflict do nothing""")
                .param("look", look)
                .param("place", place.value())
                .param("organisation", organisation.value())
                .update();
    }

    /** Newest first, at most so many. */
    List<Look> newest(PlaceId place, int most) {
        return jdbc.sql("""
                        select l.*, a.organisation, a.replied_at, a.by_name, a.channel, a.entered_by
                        from principles.look l join principles.asked a on a.look = l.id
                        where l.id in (select id from principles.look where place = :place order by asked_at desc, id desc limit :most)
                        order by l.asked_at desc, l.id desc""").param("place", place.value()).param("most", most).query(LookRepository::looks);
    }

    Optional<Look> find(UUID id) {
        return jdbc.sql("""
                        select l.*, a.organisation, a.replied_at, a.by_name, a.channel, a.entered_by
                        from principles.look l join principles.asked a on a.look = l.id where l.id = :id""").param("id", id).query(LookRepository::looks).stream()
                .findFirst();
    }

    /** False when this party had answered already. */
    boolean reply(UUID look, Voice voice, Instant now) {
        return jdbc.sql("""
                                update principles.asked
                                set replied_at = :now, by_name = :name, channel = :channel, entered_by = :enteredBy
                                where look = :look and organisation = :organisation and replied_at is null""")
                        .param("now", Rows.utc(now))
                        .param("name", voice.name())
                        .param("channel", voice.channel().name())
                        .param("enteredBy", voice.enteredBy())
                        .param("look", look)
                        .param("organisation", voice.organisation().value())
                        .update()
                == 1;
    }

    /** Nobody waits for it any more. */
    void forget(UUID look, OrganisationId organisation) {
        jdbc.sql("delete from principles.asked where look = :look and organisation = :organisation")
                .param("look", look)
                .param("organisation", organisation.value())
                .update();
    }

    private static List<Look> looks(ResultSet row) throws SQLException {
        var found = new ArrayList<Look>();
        while (row.next()) {
            var id = row.getObject("id", UUID.class);
            if (found.isEmpty() || !found.getLast().id().equals(id)) {
                found.add(new Look(
                        id,
                        new PlaceId(row.getObject("place", UUID.class)),
                        Rows.moment(row, "asked_at"),
                        row.getObject("due", LocalDate.class),
                        new ArrayList<>()));
            }
            found.getLast().asked().add(asked(row));
        }
        return List.copyOf(found);
    }

    private static Look.Asked asked(ResultSet row) throws SQLException {
        var channel = row.getString("channel");
        return new Look.Asked(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                Rows.instant(row, "replied_at"),
                row.getString("by_name"),
                channel == null ? null : Channel.valueOf(channel),
                row.getString("entered_by"));
    }
}
