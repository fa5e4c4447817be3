package dk.samspil.organisations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrganisationRepository {

    private final JdbcClient jdbc;

    OrganisationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Organisation> organisation(OrganisationId id) {
        return jdbc.sql("""
                        select o.id, o.kind, o.name, o.short_name, o.municipality, o.confirmed_at is not null as confirmed,
                               coalesce(o.phone, i.phone) as phone, coalesce(o.address, i.address) as address
                        from organisations.organisation o
                        left join organisations.introduction i on i.introduced = o.id
                        where o.id = :id""")
                .param("id", id.value())
                .query((row, n) -> organisation(row))
                .optional();
    }

    boolean isConfirmed(OrganisationId id) {
        return jdbc.sql("select organisations.is_confirmed(:id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    boolean isCentre(OrganisationId id) {
        return jdbc.sql("select organisations.is_centre(:id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Presentation> presentation(OrganisationId id) {
        return jdbc.sql("""
                        select id, kind, name, short_name, municipality, confirmed_at is not null as confirmed, phone, address,
                               web, hours, about
                        from organisations.organisation
                        where id = :id""")
                .param("id", id.value())
                .query((row, n) -> new Presentation(
                        organisation(row), row.getString("web"), row.getString("hours"), row.getString("about")))
                .optional();
    }

    void introduce(OrganisationId id, NewOrganisation introduced, @Nullable UnitId unit) {
        jdbc.sql("""
                        select organisations.introduce(:id, :kind, :name, :shortName, :municipality,
                                                       :contactName, :contactAddress, :contactPhone, :unit)""")
                .param("id", id.value())
                .param("kind", introduced.kind().name())
                .param("name", introduced.name())
                .param("shortName", introduced.shortName())
                .param("municipality", introduced.municipality())
                .param("contactName", introduced.contactName())
                .param("contactAddress", introduced.contactAddress())
                .param("contactPhone", introduced.contactPhone(), Types.VARCHAR)
                .param("unit", unit == null ? null : unit.value(), Types.OTHER)
                .query()
                .singleRow();
    }

    static Organisation organisation(ResultSet row) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("municipality"),
                row.getBoolean("confirmed"),
                row.getString("phone"),
                row.getString("address"));
    }
}
