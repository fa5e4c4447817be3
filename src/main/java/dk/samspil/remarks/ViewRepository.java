package dk.samspil.remarks;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each party thinks of a disagreement. */
@Repository
class ViewRepository {

    private final JdbcClient jdbc;

    ViewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first time with version 0, and then over the one that was seen. False when it is another by now. */
    boolean keep(PlaceId place, UUID disagreement, View view) {
        return SaidRow.put(
                        jdbc.sql(view.version() == 0 ? """
                                insert into remarks.view
                                    (disagreement, organisation, place, words, by_name, at, channel, entered_by, version)
                                values (:disagreement, :organisation, :place, :words, :by, :at, :channel, :entered, :version + 1)
                                on conflict do nothing""" : """
                                update remarks.view
                                set words = :words, by_name = :by, at = :at, channel = :channel, entered_by = :entered, version = version + 1
                                where disagreement = :disagreement and organisation = :organisation and place = :place
                                  and version = :version""")
                                .param("disagreement", disagreement)
                                .param("place", place.value())
                                .param("words", view.words())
                                .param("version", view.version()),
                        view.said())
                == 1;
    }

    /** An organisation's own in a place, under the question they answer. */
    List<Map.Entry<String, View>> own(PlaceId place, OrganisationId organisation) {
        return jdbc.sql("""
                        select view.*, disagreement.question
                        from remarks.view join remarks.disagreement on disagreement.id = view.disagreement
                        where view.place = :place and view.organisation = :organisation order by view.at""")
                .param("place", place.value())
                .param("organisation", organisation.value())
                .query((row, n) -> Map.entry(row.getString("question"), view(row)))
                .list();
    }

    private static View view(ResultSet row) throws SQLException {
        return new View(row.getString("words"), SaidRow.said(row), row.getInt("version"));
    }
}
