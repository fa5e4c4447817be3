package dk.samspil.people;

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
            select id, organisation, unit, name, address, roles, invited_by, at, expires_at
            from people.invitation
            where accepted_at is null and withdrawn_at is null""";

    private final JdbcClient jdbc;

    InvitationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Invitation> open(UUID id) {
        return jdbc.sql(OPEN + " and id = :id")
                .param("id", id)
                .query((row, n) -> invitation(row))
                .optional();
    }

    List<Invitation> open() {
        return jdbc.sql(OPEN + " order by at, id limit 100")
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
                        insert into people.invitation
                            (id, organisation, unit, name, address, roles, invited_by, at, expires_at)
                        values (:id, :own, :unit, :name, :address, :roles, :invitedBy, app.now(), :expires)
                        on conflict do nothing""")
                        .param("id", id)
                        .param("own", own.value())
                        .param("unit", MemberRepository.uuid(unit), Types.OTHER)
                        .param("name", form.name())
                        .param("address", form.address())
                        .param("roles", Roles.array(roles))
                        .param("invitedBy", invitedBy)
                        .param("expires", expires.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void prolong(UUID id, Instant expires) {
        jdbc.sql("update people.invitation set expires_at = :expires where id = :id")
                .param("id", id)
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    void accepted(UUID id) {
        jdbc.sql("update people.invitation set accepted_at = app.now() where id = :id")
                .param("id", id)
                .update();
    }

    void withdrawn(UUID id) {
        jdbc.sql("update people.invitation set withdrawn_at = app.now() where id = :id")
                .param("id", id)
                .update();
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        var unit = row.getObject("unit", UUID.class);
        return new Invitation(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                unit == null ? null : new UnitId(unit),
                row.getString("name"),
                row.getString("address"),
                Roles.of(row),
                row.getString("invited_by"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
