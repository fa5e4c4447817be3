package dk.samspil.organisations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Role;
import dk.samspil.reference.Cvr;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RegistrationRepository {

    private final JdbcClient jdbc;

    RegistrationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param holder who is confirmed with the number already, or null */
    record Founded(boolean created, @Nullable OrganisationId holder) {}

    /** The person who stands behind an organisation from the first day. */
    record Founder(UUID membership, String name, String address, Collection<Role> roles) {}

    Founded found(
            OrganisationId id,
            OrganisationKind kind,
            RegistrationForm form,
            @Nullable UUID national,
            @Nullable Cvr cvr,
            Founder founder) {
        return jdbc.sql("""
                        select created, holder
                        from organisations.found(:id, :kind, :name, :shortName, :municipality, :national, :phone, :listing, :cvr,
                                                 :membership, :founder, :address, :roles)""")
                .param("id", id.value())
                .param("kind", kind.name())
                .param("name", form.name())
                .param("shortName", form.shortName())
                .param("municipality", form.municipality())
                .param("national", national, Types.OTHER)
                .param("phone", Typed.text(form.phone()), Types.VARCHAR)
                .param("listing", !kind.isPersonal())
                .param("cvr", cvr == null ? null : cvr.digits(), Types.VARCHAR)
                .param("membership", founder.membership())
                .param("founder", founder.name())
                .param("address", founder.address())
                .param("roles", names(founder.roles()))
                .query((row, n) ->
                        new Founded(row.getBoolean("created"), organisation(row.getObject("holder", UUID.class))))
                .single();
    }

    List<Claimable> claimable(String address) {
        return jdbc.sql("select id, kind, name, municipality, introduced_by from organisations.claimable(:address)")
                .param("address", address)
                .query((row, n) -> new Claimable(
                        new OrganisationId(row.getObject("id", UUID.class)),
                        OrganisationKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("municipality"),
                        row.getString("introduced_by")))
                .list();
    }

    boolean claim(OrganisationId id, Founder founder) {
        return jdbc.sql("select organisations.claim(:id, :address, :membership, :founder, :roles)")
                .param("id", id.value())
                .param("address", founder.address())
                .param("membership", founder.membership())
                .param("founder", founder.name())
                .param("roles", names(founder.roles()))
                .query(Boolean.class)
                .single();
    }

    static String[] names(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::name).toArray(String[]::new);
    }

    private static @Nullable OrganisationId organisation(@Nullable UUID id) {
        return id == null ? null : new OrganisationId(id);
    }
}
