package dk.samspil.signatures;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who signs for each party, and how many of them together. */
@Repository
class SignatoryRepository {

    private final JdbcClient jdbc;

    SignatoryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when they stand there already. */
    boolean insert(Signatory signatory, PlaceId place, String namedBy, Instant now) {
        return jdbc.sql("""
                        insert into signatures.signatory
                            (id, agreement, place, organisation, name, function, address, mandate, named_by, named_at)
                        values (:id, :agreement, :place, :organisation, :name, :function, :address, :mandate, :by, :now)
                        on conflict do nothing""")
                        .param("id", signatory.id())
                        .param("agreement", signatory.agreement().value())
                        .param("place", place.value())
                        .param("organisation", signatory.organisation().value())
                        .param("name", signatory.name())
                        .param("function", signatory.function())
                        .param("address", signatory.address())
                        .param("mandate", signatory.mandate())
                        .param("by", namedBy)
                        .param("now", Rows.utc(now))
                        .update()
                == 1;
    }

    void leave(UUID id, Instant now) {
        jdbc.sql("update signatures.signatory set left_at = :now where id = :id and left_at is null")
                .param("now", Rows.utc(now))
                .param("id", id)
                .update();
    }

    /** Also those who no longer sign. */
    List<Signatory> of(AgreementId agreement) {
        return jdbc.sql("select * from signatures.signatory where agreement = :agreement order by named_at, id")
                .param("agreement", agreement.value())
                .query((row, n) -> signatory(row))
                .list();
    }

    /** Those who still sign for a party and read this mailbox. */
    List<Signatory> reading(OrganisationId party, String address) {
        return jdbc.sql("""
                        select * from signatures.signatory
                        where organisation = :party and lower(address) = lower(:address) and left_at is null
                        order by id""")
                .param("party", party.value())
                .param("address", address)
                .query((row, n) -> signatory(row))
                .list();
    }

    Optional<Signatory> find(UUID id) {
        return jdbc.sql("select * from signatures.signatory where id = :id")
                .param("id", id)
                .query((row, n) -> signatory(row))
                .optional();
    }

    void need(AgreementId agreement, PlaceId place, OrganisationId party, int needed) {
        jdbc.sql("""
                        insert into signatures.rule (agreement, organisation, place, needed)
                        values (:agreement, :party, :place, :needed)
                        on conflict (agreement, organisation) do update set needed = excluded.needed""")
                .param("agreement", agreement.value())
                .param("party", party.value())
                .param("place", place.value())
                .param("needed", needed)
                .update();
    }

    /** Whoever is not in it signs alone. */
    Map<OrganisationId, Integer> needed(AgreementId agreement) {
        var needed = new HashMap<OrganisationId, Integer>();
        jdbc.sql("select organisation, needed from signatures.rule where agreement = :agreement")
                .param("agreement", agreement.value())
                .query((row, n) ->
                        needed.put(new OrganisationId(row.getObject("organisation", UUID.class)), row.getInt("needed")))
                .list();
        return needed;
    }

    private static Signatory signatory(ResultSet row) throws SQLException {
        return new Signatory(
                row.getObject("id", UUID.class),
                new AgreementId(row.getObject("agreement", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("name"),
                row.getString("function"),
                row.getString("address"),
                row.getString("mandate"),
                row.getObject("left_at") != null);
    }
}
