package dk.samspil.organisations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import dk.samspil.access.Role;
import dk.samspil.access.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
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

    List<Contact> contacts(OrganisationId own) {
        return jdbc.sql("""
                        select name, function, phone, address, hours, substitute_name, substitute_phone
                        from organisations.contact
                        where organisation = :own and ended_at is null
                        order by name collate app.danish, id""")
                .param("own", own.value())
                .query((row, n) -> new Contact(
                        row.getString("name"),
                        row.getString("function"),
                        row.getString("phone"),
                        row.getString("address"),
                        row.getString("hours"),
                        row.getString("substitute_name"),
                        row.getString("substitute_phone")))
                .list();
    }

    List<PersonId> peopleWith(OrganisationId organisation, Collection<Role> roles) {
        return jdbc.sql("""
                        select person
                        from organisations.member
                        where organisation = :organisation and ended_at is null and roles && :roles::text[]
                        order by since, id""")
                .param("organisation", organisation.value())
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .query((row, n) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
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
