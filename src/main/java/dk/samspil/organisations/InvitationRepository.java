package dk.samspil.organisations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Role;
import dk.samspil.access.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        return jdbc.sql(OPEN + " and i.id = :id")
                .param("id", id)
                .query((row, n) -> invitation(row))
                .optional();
    }

    List<Invitation> open() {
        return jdbc.sql(OPEN + " order by i.at, i.id limit 100")
                .query((row, n) -> invitation(row))
                .list();
    }

    /** False when the same form has been sent before. */
    boolean add(
            UUID id,
            OrganisationId own,
            @Nullable UnitId unit,
            InvitationForm form,
            Set<Role> roles,
            String invitedBy,
            Instant expires) {
        return jdbc.sql("""
                        insert into organisations.invitation
                            (id, organisation, unit, name, address, roles, invited_by, at, expires_at)
                        values (:id, :own, :unit, :name, :address, :roles, :invitedBy, app.now(), :expires)
                        on conflict do nothing""")
                        .param("id", id)
                        .param("own", own.value())
                        .param("unit", MemberRepository.uuid(unit), Types.OTHER)
                        .param("name", form.name())
                        .param("address", form.address())
                        .param("roles", RegistrationRepository.names(roles))
                        .param("invitedBy", invitedBy)
                        .param("expires", expires.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void prolong(UUID id, Instant expires) {
        jdbc.sql("update organisations.invitation set expires_at = :expires where id = :id")
                .param("id", id)
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    void accepted(UUID id) {
        jdbc.sql("update organisations.invitation set accepted_at = app.now() where id = :id")
                .param("id", id)
                .update();
    }

    void withdrawn(UUID id) {
        jdbc.sql("update organisations.invitation set withdrawn_at = app.now() where id = :id")
                .param("id", id)
                .update();
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
