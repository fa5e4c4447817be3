package dk.samspil.renewals;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.EditionId;
import dk.samspil.database.Rows;
import dk.samspil.renewals.AgreementEnding.Accord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wants which agreement to end, and who agrees. */
@Repository
class EndingRepository {

    private final JdbcClient jdbc;

    EndingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it is there, or another stands already. */
    boolean insert(AgreementEnding ending) {
        return jdbc.sql("""
                        insert into renewals.ending
                            (id, place, agreement, edition, organisation, by_name, said_at, why, last_day, earliest)
                        values (:id, :place, :agreement, :edition, :organisation, :by, :at, :why, :last, :earliest)
                        on conflict do nothing""")
                        .param("id", ending.id())
                        .param("place", ending.place().value())
                        .param("agreement", ending.agreement().value())
                        .param("edition", ending.edition().value())
                        .param("organisation", ending.organisation().value())
                        .param("by", ending.byName())
                        .param("at", Rows.utc(ending.saidAt()))
                        .param("why", ending.why())
                        .param("last", ending.lastDay())
                        .param("earliest", ending.earliest())
                        .update()
                == 1;
    }

    void agree(AgreementEnding ending, Accord accord) {
        jdbc.sql("""
                        insert into renewals.accord (ending, organisation, place, by_name, at)
                        values (:ending, :organisation, :place, :by, :at)
                        on conflict do nothing""")
                .param("ending", ending.id())
                .param("organisation", accord.organisation().value())
                .param("place", ending.place().value())
                .param("by", accord.byName())
                .param("at", Rows.utc(accord.at()))
                .update();
    }

    /** Also one that is gone. */
    Optional<AgreementEnding> find(UUID id) {
        return jdbc.sql("select * from renewals.ending where id = :id")
                .param("id", id)
                .query((row, n) -> ending(row))
                .optional();
    }

    Optional<AgreementEnding> standing(EditionId edition) {
        return jdbc.sql("select * from renewals.ending where edition = :edition and gone_at is null")
                .param("edition", edition.value())
                .query((row, n) -> ending(row))
                .optional();
    }

    /** Those that stand in a place. */
    List<AgreementEnding> standing(PlaceId place) {
        return jdbc.sql("select * from renewals.ending where place = :place and gone_at is null order by said_at")
                .param("place", place.value())
                .query((row, n) -> ending(row))
                .list();
    }

    /** All that were said in a place, the oldest first. */
    List<AgreementEnding> all(PlaceId place) {
        return jdbc.sql("select * from renewals.ending where place = :place order by said_at")
                .param("place", place.value())
                .query((row, n) -> ending(row))
                .list();
    }

    /** False when it was gone before. */
    boolean remove(UUID id, Instant now) {
        return jdbc.sql("update renewals.ending set gone_at = :now where id = :id and gone_at is null")
                        .param("now", Rows.utc(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    private List<Accord> accords(UUID ending) {
        return jdbc.sql("select * from renewals.accord where ending = :ending order by at")
                .param("ending", ending)
                .query((row, n) -> new Accord(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getString("by_name"),
                        Rows.moment(row, "at")))
                .list();
    }

    private AgreementEnding ending(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new AgreementEnding(
                id,
                new PlaceId(row.getObject("place", UUID.class)),
                new AgreementId(row.getObject("agreement", UUID.class)),
                new EditionId(row.getObject("edition", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("by_name"),
                Rows.moment(row, "said_at"),
                row.getString("why"),
                Objects.requireNonNull(Rows.day(row, "last_day")),
                Objects.requireNonNull(Rows.day(row, "earliest")),
                accords(id));
    }
}
