package dk.samspil.collaborations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each organisation's own list of collaborations, kept up to date by whoever changes something in a room. */
@Repository
class CardRepository {

    private final JdbcClient jdbc;

    CardRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the room's card for everybody who is in it, or asked to be. One statement. */
    void deal(Room room, Instant now) {
        jdbc.sql("""
                        insert into collaborations.card (organisation, place, unit, name, status, parties, phase, state, touched_at)
                        select p.organisation, p.place, access.seat_unit(p.place, p.organisation), :name, p.status, :parties,
                               :phase, :state, :now
                        from collaborations.party p
                        where p.place = :place and p.status in ('ACTIVE', 'INVITED')
                        on conflict (organisation, place) do update
                        set name = excluded.name, status = excluded.status, parties = excluded.parties,
                            phase = excluded.phase, state = excluded.state, touched_at = excluded.touched_at""")
                .param("place", room.place().value())
                .param("name", room.name())
                .param("parties", Card.Mark.write(room.present()))
                .param("phase", room.phase().name())
                .param("state", room.state().name())
                .param("now", Rows.utc(now))
                .update();
    }

    /** One who is no longer in it is not told what becomes of it. */
    void take(PlaceId place, OrganisationId organisation) {
        jdbc.sql("delete from collaborations.card where place = :place and organisation = :organisation")
                .param("place", place.value())
                .param("organisation", organisation.value())
                .update();
    }

    List<Card> page(OrganisationId organisation, int page) {
        return jdbc.sql("""
                        select * from collaborations.card
                        where organisation = :organisation
                        order by touched_at desc, place limit :limit offset :offset""")
                .param("organisation", organisation.value())
                .param("limit", Card.PAGE + 1)
                .param("offset", (page - 1) * Card.PAGE)
                .query((row, n) -> card(row))
                .list();
    }

    List<Card> going(OrganisationId organisation, int most) {
        return jdbc.sql("""
                        select * from collaborations.card
                        where organisation = :organisation and status = 'ACTIVE' and state = 'GOING'
                        order by touched_at desc, place limit :most""")
                .param("organisation", organisation.value())
                .param("most", most)
                .query((row, n) -> card(row))
                .list();
    }

    private static Card card(ResultSet row) throws SQLException {
        return new Card(
                new PlaceId(row.getObject("place", UUID.class)),
                row.getString("name"),
                PartyStatus.valueOf(row.getString("status")),
                Card.Mark.read(row.getString("parties")),
                Phase.valueOf(row.getString("phase")),
                CollaborationState.valueOf(row.getString("state")),
                Rows.moment(row, "touched_at"));
    }
}
