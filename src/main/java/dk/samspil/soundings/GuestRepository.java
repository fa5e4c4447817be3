package dk.samspil.soundings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Side;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who comes, by name, for all who are asked. */
@Repository
class GuestRepository {

    private final JdbcClient jdbc;

    GuestRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(PlaceId sounding, Invitee invitee) {
        jdbc.sql("""
                        insert into soundings.guest (sounding, organisation, name, side, listed)
                        values (:sounding, :organisation, :name, :side, :listed)
                        on conflict do nothing""")
                .param("sounding", sounding.value())
                .param("organisation", invitee.organisation().value())
                .param("name", invitee.name())
                .param("side", invitee.side().name())
                .param("listed", invitee.listed())
                .update();
    }

    void take(PlaceId sounding, OrganisationId organisation) {
        jdbc.sql("delete from soundings.guest where sounding = :sounding and organisation = :organisation")
                .param("sounding", sounding.value())
                .param("organisation", organisation.value())
                .update();
    }

    void takeAll(PlaceId sounding) {
        jdbc.sql("delete from soundings.guest where sounding = :sounding")
                .param("sounding", sounding.value())
                .update();
    }

    int count(PlaceId sounding) {
        return jdbc.sql("select count(*) from soundings.guest where sounding = :sounding")
                .param("sounding", sounding.value())
                .query(Integer.class)
                .single();
    }

    /** By name; {@code page} counts from 1. */
    List<FieldGuest> page(PlaceId sounding, int page, int size) {
        return jdbc.sql("""
                        select organisation, name, side, listed from soundings.guest where sounding = :sounding
                        order by name collate app.danish, organisation limit :size offset :skipped""")
                .param("sounding", sounding.value())
                .param("size", size)
                .param("skipped", (page - 1) * size)
                .query((row, n) -> guest(row))
                .list();
    }

    private static FieldGuest guest(ResultSet row) throws SQLException {
        return new FieldGuest(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("name"),
                Side.valueOf(row.getString("side")),
                row.getBoolean("listed"));
    }
}
