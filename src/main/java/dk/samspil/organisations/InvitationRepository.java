package dk.samspil.organisations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InvitationRepository {

    private static final String OPEN = """
            select i.id, i.organisation, o.name as organisation_name, i.unit, i.name, i.address, i.roles, i.invited_by,
                   i.at, i.expires_at
            from organisations.invitation i
            join organisations.organisation o on o.id = i.organisation
            where i.accepted_at is null and i.withdrawn_at is null""";

    private final JdbcClient jdbc;

    InvitationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Invitation> open(UUID id) {
        return jdbc.sql(OPEN + " and i.id = :id").param("id", id).query((row, n) -> invitation(row)).optional();
    }

    List<Invitation> open() {
        return jdbc.sql(OPEN + " order by i.at, i.id").query((row, n) -> invitation(row)).list();
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        var unit = row.getObject("unit", UUID.class);
        return new Invitation(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("organisation_name"),
                unit == null ? null : new UnitId(unit),
                row.getString("name"),
                row.getString("address"),
                MembershipHats.roles(row),
                row.getString("invited_by"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
