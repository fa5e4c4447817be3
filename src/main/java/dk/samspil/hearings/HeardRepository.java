package dk.samspil.hearings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom each party has asked. Their words come along as far as the reader may see them. */
@Repository
class HeardRepository {

    private static final String HEARD = """
            select heard.*, inside.people, inside.words, inside.shared
            from hearings.heard left join hearings.inside on inside.subject = heard.id
            """;

    private final JdbcClient jdbc;

    HeardRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it stands there already. */
    boolean insert(UUID text, PlaceId place, Heard heard, Instant now) {
        return jdbc.sql("""
                        insert into hearings.heard (id, text, place, organisation, who, held_on, by_name, at, channel, entered_by)
                        values (:id, :text, :place, :organisation, :who, :on, :by, :at, :channel, :entered)
                        on conflict do nothing""")
                        .param("id", heard.id())
                        .param("text", text)
                        .param("place", place.value())
                        .param("organisation", heard.organisation().value())
                        .param("who", heard.who())
                        .param("on", heard.on())
                        .param("by", heard.byName())
                        .param("at", Rows.utc(now))
                        .param("channel", heard.channel().name())
                        .param("entered", heard.enteredBy())
                        .update()
                == 1;
    }

    /** Only one's own can be struck. */
    boolean delete(UUID id, OrganisationId own) {
        return jdbc.sql("delete from hearings.heard where id = :id and organisation = :own")
                        .param("id", id)
                        .param("own", own.value())
                        .update()
                == 1;
    }

    List<Heard> of(UUID text) {
        return jdbc.sql(HEARD + "where heard.text = :text order by heard.held_on, heard.at")
                .param("text", text)
                .query((row, n) -> heard(row))
                .list();
    }

    List<Heard> by(OrganisationId organisation, PlaceId place) {
        return jdbc.sql(HEARD + "where heard.place = :place and heard.organisation = :organisation order by heard.at")
                .param("place", place.value())
                .param("organisation", organisation.value())
                .query((row, n) -> heard(row))
                .list();
    }

    private static Heard heard(ResultSet row) throws SQLException {
        return new Heard(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("who"),
                row.getObject("held_on", java.time.LocalDate.class),
                row.getString("by_name"),
                Channel.valueOf(row.getString("channel")),
                row.getString("entered_by"),
                InsideRepository.inside(row));
    }
}
