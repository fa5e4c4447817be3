package dk.samspil.understandings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.rounds.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each party wrote about the others; the database shows others' words only when they may be seen. */
@Repository
class UnderstandingRepository {

    private final JdbcClient jdbc;

    UnderstandingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One's own, and the others' when the round is shown. */
    List<Understanding> visible(RoundId round) {
        return jdbc.sql("select * from understandings.understanding where round = :round")
                .param("round", round.value())
                .query(UnderstandingRepository::understanding)
                .list();
    }

    /** One's own in every round of a place. */
    List<Understanding> own(PlaceId place) {
        return jdbc.sql("""
                        select * from understandings.understanding
                        where place = :place and organisation = (select app.organisation()) order by round, about""")
                .param("place", place.value())
                .query(UnderstandingRepository::understanding)
                .list();
    }

    /** A first time; by phone it is written unseen. */
    void insert(RoundId round, PlaceId place, Understanding written) {
        jdbc.sql("""
                        insert into understandings.understanding (round, place, organisation, about, words, version)
                        values (:round, :place, :organisation, :about, :words, :version)""")
                .param("round", round.value())
                .param("place", place.value())
                .param("organisation", written.organisation().value())
                .param("about", written.about().value())
                .param("words", written.words())
                .param("version", written.version())
                .update();
    }

    void update(RoundId round, Understanding written) {
        jdbc.sql("""
                        update understandings.understanding set words = :words, version = :version
                        where round = :round and organisation = :organisation and about = :about""")
                .param("words", written.words())
                .param("version", written.version())
                .param("round", round.value())
                .param("organisation", written.organisation().value())
                .param("about", written.about().value())
                .update();
    }

    /** What was not shown when its party left is gone. */
    void forget(RoundId round, OrganisationId organisation) {
        jdbc.sql("delete from understandings.understanding where round = :round and organisation = :organisation")
                .param("round", round.value())
                .param("organisation", organisation.value())
                .update();
    }

    private static Understanding understanding(ResultSet row, int n) throws SQLException {
        return new Understanding(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new OrganisationId(row.getObject("about", UUID.class)),
                row.getString("words"),
                row.getInt("version"));
    }
}
