package dk.samspil.renewals;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.EditionId;
import dk.samspil.database.Rows;
import dk.samspil.renewals.Arrival.Confirmation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was signed elsewhere, and who has said that it is right. */
@Repository
class ArrivalRepository {

    private final JdbcClient jdbc;

    ArrivalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Arrival arrival) {
        jdbc.sql("""
                        insert into renewals.arrival (edition, place, agreement, organisation, by_name, at)
                        values (:edition, :place, :agreement, :organisation, :by, :at)""")
                .param("edition", arrival.edition().value())
                .param("place", arrival.place().value())
                .param("agreement", arrival.agreement().value())
                .param("organisation", arrival.organisation().value())
                .param("by", arrival.byName())
                .param("at", Rows.utc(arrival.at()))
                .update();
    }

    Optional<Arrival> find(EditionId edition) {
        return jdbc.sql("select * from renewals.arrival where edition = :edition")
                .param("edition", edition.value())
                .query((row, n) -> arrival(row))
                .optional();
    }

    /** False when it has said so before. */
    boolean confirm(Arrival arrival, Confirmation confirmation) {
        return jdbc.sql("""
                        insert into renewals.confirmation (edition, organisation, place, by_name, at)
                        values (:edition, :organisation, :place, :by, :at)
                        on conflict do nothing""")
                        .param("edition", arrival.edition().value())
                        .param("organisation", confirmation.organisation().value())
                        .param("place", arrival.place().value())
                        .param("by", confirmation.byName())
                        .param("at", Rows.utc(confirmation.at()))
                        .update()
                == 1;
    }

    private List<Confirmation> confirmations(UUID edition) {
        return jdbc.sql("select * from renewals.confirmation where edition = :edition order by at")
                .param("edition", edition)
                .query((row, n) -> new Confirmation(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getString("by_name"),
                        Rows.moment(row, "at")))
                .list();
    }

    private Arrival arrival(ResultSet row) throws SQLException {
        var edition = row.getObject("edition", UUID.class);
        return new Arrival(
                new EditionId(edition),
                new AgreementId(row.getObject("agreement", UUID.class)),
                new PlaceId(row.getObject("place", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("by_name"),
                Rows.moment(row, "at"),
                confirmations(edition));
    }
}
