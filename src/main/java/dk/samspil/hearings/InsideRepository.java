package dk.samspil.hearings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is said inside a party. The database lets nobody else read it before it is shared. */
@Repository
class InsideRepository {

    private final JdbcClient jdbc;

    InsideRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID subject, PlaceId place, OrganisationId organisation, Inside inside) {
        jdbc.sql("""
                        insert into hearings.inside (subject, place, organisation, unit, people, words, shared)
                        values (:subject, :place, :organisation, access.seat_unit(:place, :organisation), :people, :words, :shared)""")
                .param("subject", subject)
                .param("place", place.value())
                .param("organisation", organisation.value())
                .param("people", inside.people(), Types.INTEGER)
                .param("words", inside.words())
                .param("shared", inside.shared())
                .update();
    }

    void rewrite(UUID subject, OrganisationId own, String words) {
        jdbc.sql("update hearings.inside set words = :words where subject = :subject and organisation = :own")
                .param("words", words)
                .param("subject", subject)
                .param("own", own.value())
                .update();
    }

    boolean share(UUID subject, OrganisationId own, boolean shared) {
        return jdbc.sql("update hearings.inside set shared = :shared where subject = :subject and organisation = :own")
                        .param("shared", shared)
                        .param("subject", subject)
                        .param("own", own.value())
                        .update()
                == 1;
    }

    void delete(UUID subject, OrganisationId own) {
        jdbc.sql("delete from hearings.inside where subject = :subject and organisation = :own")
                .param("subject", subject)
                .param("own", own.value())
                .update();
    }

    /** Nothing where there is nothing, or it is not the reader's. */
    static Inside inside(ResultSet row) throws SQLException {
        var words = row.getString("words");
        return words == null
                ? Inside.nothing()
                : new Inside(row.getObject("people", Integer.class), words, row.getBoolean("shared"));
    }
}
